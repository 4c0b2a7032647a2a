package io.civicline.testkit.assertion;

import io.civicline.core.error.Refusal;
import io.civicline.core.error.RefusalCode;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions about the reasons of a refusal. Not thread-safe. */
public final class RefusalsAssert extends AbstractAssert<RefusalsAssert, List<Refusal>> {

    RefusalsAssert(@Nullable List<Refusal> actual) {
        super(actual, RefusalsAssert.class);
    }

    /**
     * Each of these is a reason; there may be more.
     *
     * @param codes one or more
     * @return this
     */
    public RefusalsAssert because(RefusalCode... codes) {
        isNotNull();
        if (!codes().containsAll(List.of(codes))) {
            failWithMessage("expected it to be refused because of %s, but the reasons are %s", List.of(codes), said());
        }
        return this;
    }

    /**
     * These are the reasons, in this order, and there is no other.
     *
     * @param codes one or more
     * @return this
     */
    public RefusalsAssert onlyBecause(RefusalCode... codes) {
        isNotNull();
        if (!codes().equals(List.of(codes))) {
            failWithMessage(
                    "expected it to be refused only because of %s, but the reasons are %s", List.of(codes), said());
        }
        return this;
    }

    /**
     * One of the reasons cites this source.
     *
     * @param source document and article, as the policy writes it
     * @return this
     */
    public RefusalsAssert citing(String source) {
        isNotNull();
        if (actual.stream().noneMatch(reason -> source.equals(reason.source()))) {
            failWithMessage("expected a reason to cite <%s>, but the reasons are %s", source, said());
        }
        return this;
    }

    /**
     * One of the reasons names this value.
     *
     * @param name of the value, such as {@code due}
     * @param value its text is compared
     * @return this
     */
    public RefusalsAssert naming(String name, Object value) {
        isNotNull();
        String text = String.valueOf(value);
        if (actual.stream()
                .noneMatch(reason -> Objects.equals(text, reason.values().get(name)))) {
            failWithMessage("expected a reason to name %s=%s, but the reasons are %s", name, text, said());
        }
        return this;
    }

    private List<RefusalCode> codes() {
        return actual.stream().map(Refusal::code).toList();
    }

    private List<String> said() {
        return actual.stream()
                .map(reason -> reason.code() + " " + reason.values() + " \"" + reason + "\"")
                .toList();
    }
}
