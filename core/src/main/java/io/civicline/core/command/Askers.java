package io.civicline.core.command;

import io.civicline.core.id.RequesterId;
import io.civicline.core.registration.Requester;
import io.civicline.core.request.TicketRequester;
import io.civicline.core.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Makes requesters of a ticket: from what a host hands in, or from those of another ticket. */
final class Askers {

    private Askers() {}

    static TicketRequester of(Requester one, RequesterId id, boolean hidden, Context at) {
        return new TicketRequester(
                id,
                at.wordsOrNull(one.name()),
                at.wordsOrNull(one.phone()),
                one.answerWanted(),
                one.confidential() || hidden);
    }

    static List<TicketRequester> of(List<Requester> ones, IntFunction<RequesterId> ids, boolean hidden, Context at) {
        List<TicketRequester> all = new ArrayList<>();
        for (Requester one : ones) {
            all.add(of(one, ids.apply(all.size()), hidden, at));
        }
        return all;
    }

    /** The same people on another ticket. Their words get a salt of their own, so that nobody can tell by it that they are the same. */
    static List<TicketRequester> copies(
            List<TicketRequester> ones, IntFunction<RequesterId> ids, boolean hidden, Context at) {
        List<TicketRequester> all = new ArrayList<>();
        for (TicketRequester one : ones) {
            all.add(new TicketRequester(
                    ids.apply(all.size()),
                    again(one.name(), at),
                    again(one.phone(), at),
                    one.answerWanted(),
                    one.confidential() || hidden));
        }
        return all;
    }

    /** What was erased is not known any more, and is not carried to where nothing was erased. */
    private static @Nullable Words again(@Nullable Words words, Context at) {
        return words == null ? null : words.read().map(at::words).orElse(null);
    }
}
