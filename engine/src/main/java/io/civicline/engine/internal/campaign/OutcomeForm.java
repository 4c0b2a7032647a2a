package io.civicline.engine.internal.campaign;

import io.civicline.core.error.RefusalCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands beside the result of a ticket, as it is stored. */
public record OutcomeForm(
        long position, List<RefusalCode> codes, @Nullable String error) {}
