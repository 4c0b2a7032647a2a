package io.civicline.testkit.story;

import io.civicline.core.registration.Registration;
import io.civicline.core.registration.RegistrationForm;
import io.civicline.core.registration.Requester;
import io.civicline.core.registration.Upstream;
import io.civicline.core.request.Source.Side;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code operator registers a COMPLAINT about noise in east, anonymous, to urban}. */
final class Registering {

    private static final Requester CITIZEN = Requester.of("王女士", "13800000000");

    /** What a word after the first changes, or how the registration ends. */
    private interface Change {
        void change(Draft draft, Map<String, String> words);
    }

    private final Grammar<Change> changes = new Grammar<>("part of a registration");

    Registering(Acts acts) {
        form("anonymous", (draft, words) -> draft.requester = Requester.anonymous());
        form("who wants no answer", (draft, words) -> draft.requester = draft.requester.withoutAnswer());
        form(
                "by {name} at {phone}",
                (draft, words) -> draft.requester = Requester.of(words.get("name"), words.get("phone")));
        form("confidential", (draft, words) -> draft.form.confidential());
        form("urgency {code}", (draft, words) -> draft.form.urgency(words.get("code")));
        form("against {unit}", (draft, words) -> draft.form.about(words.get("unit")));
        form("saying {text}", (draft, words) -> draft.form.subject(words.get("text")));
        form("over {channel}", (draft, words) -> draft.form.via(words.get("channel")));
        form("numbered {number}", (draft, words) -> draft.form.externalId(words.get("number")));
        form(
                "with {name} being {value}",
                (draft, words) -> draft.form.attribute(words.get("name"), words.get("value")));
        form("arrived {time…}", (draft, words) -> draft.form.arrived(draft.days.read(words.get("time"))));
        upstream();
        ends();
        acts.deed("registers a {kind} about {rest…}", (stand, who, words) -> {
            Draft draft = draft(stand, words.get("kind"), Cells.parts(words.get("rest"), ','));
            draft.form.requester(draft.requester);
            stand.register(who, draft.end.apply(draft.form));
        });
    }

    /** A part of what was registered before: who asks is known. */
    Registration part(Stand stand, String kind, String rest) {
        Draft draft = draft(stand, kind, Cells.parts(rest, ','));
        return draft.end.apply(draft.form);
    }

    private void upstream() {
        form(
                "case {number} of {source}",
                (draft, words) -> draft.from(new Upstream(words.get("source"), words.get("number"), null)));
        form(
                "case {number} of {source} due {time…}",
                (draft, words) -> draft.from(
                        new Upstream(words.get("source"), words.get("number"), draft.days.read(words.get("time")))));
        form(
                "extended there",
                (draft, words) -> draft.from(new Upstream(
                        draft.upstream().system(),
                        draft.upstream().number(),
                        draft.upstream().due(),
                        Side.UPSTREAM,
                        draft.upstream().calledBackBy())));
        form(
                "called back there",
                (draft, words) -> draft.from(new Upstream(
                        draft.upstream().system(),
                        draft.upstream().number(),
                        draft.upstream().due(),
                        draft.upstream().extendedBy(),
                        Side.UPSTREAM)));
    }

    private void ends() {
        form("to {unit}", (draft, words) -> draft.end = form -> form.dispatchTo(words.get("unit")));
        form(
                "to {unit} with {assist}",
                (draft, words) -> draft.end = form -> form.dispatchTo(words.get("unit"), words.get("assist")));
        form("for a dispatcher to decide", (draft, words) -> draft.end = RegistrationForm::propose);
        form("as a draft", (draft, words) -> draft.end = RegistrationForm::draft);
        form("answered at once", (draft, words) -> draft.end = form -> form.answer("已当场答复"));
        form("declined as {reason}", (draft, words) -> draft.end = form -> form.decline(words.get("reason")));
        form("referred to {reason}", (draft, words) -> draft.end = form -> form.refer(words.get("reason")));
    }

    private void form(String form, Change change) {
        changes.put(form, change);
    }

    private Draft draft(Stand stand, String kind, List<String> parts) {
        String[] place = parts.get(0).split(" in ", 2);
        RegistrationForm form =
                Registration.of(kind).via("PHONE").category(place[0]).subject("诉求");
        if (place.length == 2) {
            form.region(place[1]);
        }
        Draft draft = new Draft(form, stand.days());
        for (String part : parts.subList(1, parts.size())) {
            Grammar.Read<Change> read = changes.read(part);
            read.meaning().change(draft, read.words());
        }
        return draft;
    }

    private static final class Draft {

        private final RegistrationForm form;
        private final Days days;
        private Requester requester = CITIZEN;
        private @Nullable Upstream upstream;
        private Function<RegistrationForm, Registration> end = RegistrationForm::dispatch;

        Draft(RegistrationForm form, Days days) {
            this.form = form;
            this.days = days;
        }

        void from(Upstream one) {
            upstream = one;
            form.from(one);
        }

        /** What is said of a case comes after the case. */
        Upstream upstream() {
            if (upstream == null) {
                throw new BadStory("say first which case it is: case {number} of {source}");
            }
            return upstream;
        }
    }
}
