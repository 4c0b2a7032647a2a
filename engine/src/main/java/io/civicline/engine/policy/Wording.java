package io.civicline.engine.policy;

import io.civicline.core.code.Label;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.command.CodedReason;
import io.civicline.core.command.ReasonUse;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What people read instead of codes. A code without words is its own label. Not thread-safe while it is filled. */
final class Wording {

    private final Map<Object, Label> labels = new LinkedHashMap<>();
    private final Map<ReasonUse, Map<ReasonCode, CodedReason>> reasons = new EnumMap<>(ReasonUse.class);

    Wording() {}

    Wording(Wording other) {
        labels.putAll(other.labels);
        other.reasons.forEach((use, worded) -> reasons.put(use, new LinkedHashMap<>(worded)));
    }

    /** Codes of different sorts are of different types, so that a kind and a channel may have the same text. */
    void put(Object code, Label label) {
        labels.putIfAbsent(code, label);
    }

    void put(CodedReason reason) {
        reasons.computeIfAbsent(reason.use(), use -> new LinkedHashMap<>()).putIfAbsent(reason.code(), reason);
    }

    Label of(Object code) {
        Label label = labels.get(code);
        return label == null ? Label.of(code.toString()) : label;
    }

    CodedReason of(ReasonUse use, ReasonCode code) {
        CodedReason worded = reasons.getOrDefault(use, Map.of()).get(code);
        return worded == null ? new CodedReason(use, code, Label.of(code.value()), null, null) : worded;
    }
}
