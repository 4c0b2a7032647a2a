package io.civicline.examples.simulate;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.condition.Condition;
import io.civicline.core.form.Questionnaire;
import io.civicline.core.id.TicketId;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.RegistrationForm;
import io.civicline.core.registration.Requester;
import io.civicline.core.registration.Upstream;
import io.civicline.core.situation.Vocabulary;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.tree.CodeNode;
import io.civicline.core.tree.CodeTree;
import io.civicline.engine.policy.NoticeRule;
import io.civicline.engine.policy.PolicySet;
import io.civicline.examples.town.Answers;
import io.civicline.examples.town.Dice;
import io.civicline.examples.town.Scene;
import io.civicline.examples.town.Town;
import io.civicline.routing.RoutingRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Those who call: about anything the folder has, half of them just about what some rule waits for. Not thread-safe. */
final class Callers {

    private static final int DESKS = 4;

    private final Town town;
    private final Scene scene;
    private final PolicySet policy;
    private final Vocabulary codes;
    private final Dice dice;
    private final Answers answers;
    private final List<String> channels;
    private int calls;

    Callers(Town town, long seed) {
        this.town = town;
        this.scene = town.scene();
        this.policy = town.policy();
        this.codes = policy.vocabulary();
        this.dice = new Dice(seed);
        this.answers = new Answers(policy.forms(), town.day(0));
        this.channels = channels(policy);
    }

    /** Those by which nobody is told anything; if there are none, all. */
    private static List<String> channels(PolicySet policy) {
        Set<ChannelCode> ours =
                policy.notices().stream().map(NoticeRule::channel).collect(Collectors.toSet());
        List<ChannelCode> all = policy.vocabulary().channels();
        List<ChannelCode> theirs =
                all.stream().filter(channel -> !ours.contains(channel)).toList();
        return (theirs.isEmpty() ? all : theirs)
                .stream().map(ChannelCode::value).toList();
    }

    /** Lets so many calls come, spread over the days. */
    void come(int tickets, int days) {
        long seconds = town.startOf(days).getEpochSecond() - town.startOf(0).getEpochSecond();
        for (int i = 0; i < tickets; i++) {
            Dice fate = dice.another();
            Instant when = town.startOf(0).plusSeconds(fate.between(0L, seconds - 1));
            scene.agenda().at(when, () -> call(fate));
        }
    }

    private void call(Dice fate) {
        LocalDate today = LocalDate.ofInstant(scene.agenda().now(), policy.zone());
        Wish wish = wish(fate, today);
        List<String> categories = categories(wish, today);
        town.cast()
                .operator(fate.between(1, DESKS))
                .filter(operator -> !categories.isEmpty())
                .flatMap(operator -> scene.register(operator, registration(wish, categories, today, fate), fate))
                .filter(ticket -> fate.percent(3))
                .ifPresent(ticket -> scene.agenda().in(fate.between(60, 4000), () -> withdraw(ticket.id())));
    }

    private void withdraw(TicketId id) {
        Ticket ticket = scene.read(id);
        if (ticket.isOpen()) {
            town.cast().hotline("withdraw", ticket).ifPresent(actor -> scene.submit(actor, id, new Withdraw(null)));
        }
    }

    private Wish wish(Dice fate, LocalDate today) {
        List<Condition> conditions = policy.routing().rules().stream()
                .filter(rule -> rule.validity().covers(today))
                .map(RoutingRule::when)
                .toList();
        return conditions.isEmpty() || fate.percent(50) ? Wish.none(fate) : Wish.of(fate.oneOf(conditions), fate);
    }

    private Registration registration(Wish wish, List<String> categories, LocalDate today, Dice fate) {
        String category = fate.oneOf(categories);
        RegistrationForm form = Registration.of(wish.code("kind").orElseGet(() -> any(codes.kinds(), fate)))
                .externalId("S" + ++calls)
                .via(wish.code("channel").orElseGet(() -> fate.oneOf(channels)))
                .category(category)
                .urgency(wish.code("urgency").orElseGet(() -> urgency(fate)))
                .subject("request " + calls)
                .body(wish.words().isEmpty() ? "about " + category : String.join(" ", wish.words()));
        List<String> regions = regions(wish, today);
        if (!regions.isEmpty() && (wish.code("region").isPresent() || fate.percent(95))) {
            form = form.region(fate.oneOf(regions));
        }
        Optional<String> source = wish.code("source");
        if (source.isPresent()) {
            form = form.from(new Upstream(source.get(), "U" + calls, null));
        }
        Map<String, String> given = given(wish, category);
        for (Map.Entry<String, String> answer : given.entrySet()) {
            form = form.attribute(answer.getKey(), answer.getValue());
        }
        return end(requester(answers.fill(form, category, given.keySet(), fate), wish, fate), fate);
    }

    /** What the rule asks for, where the category is asked that and would take it. */
    private Map<String, String> given(Wish wish, String category) {
        Questionnaire asked = policy.forms().of(CategoryCode.of(category));
        Map<String, String> given = new LinkedHashMap<>();
        wish.attributes().forEach((name, value) -> {
            boolean possible = asked.isFree()
                    || asked.find(name)
                            .filter(question ->
                                    question.type().fault(value, name).isEmpty())
                            .isPresent();
            if (possible) {
                given.put(name, value);
            }
        });
        return given;
    }

    /** Under what the rule waits for; any, where nothing of that is in force. */
    private List<String> categories(Wish wish, LocalDate today) {
        CategoryCode under = wish.code("category").map(CategoryCode::of).orElse(null);
        List<String> wanted = leaves(codes.categories(), under, today);
        return wanted.isEmpty() ? leaves(codes.categories(), null, today) : wanted;
    }

    private List<String> regions(Wish wish, LocalDate today) {
        CodeTree<RegionCode> tree = codes.regions();
        return leaves(tree, wish.code("region").map(RegionCode::of).orElse(null), today);
    }

    /** What is in force on a day, has nothing in force below it, and lies under a code, or anywhere without one. */
    static <C> List<String> leaves(CodeTree<C> tree, @Nullable C under, LocalDate day) {
        return tree.nodes().stream()
                .map(CodeNode::code)
                .filter(code -> tree.isInForce(code, day))
                .filter(code -> under == null || tree.isWithin(code, under))
                .filter(code -> tree.children(code).stream().noneMatch(child -> tree.isInForce(child, day)))
                .map(Object::toString)
                .toList();
    }

    /** Mostly the lowest. */
    private String urgency(Dice fate) {
        return fate.percent(70) ? codes.urgencies().get(0).value() : any(codes.urgencies(), fate);
    }

    private static String any(List<?> all, Dice fate) {
        return fate.oneOf(all).toString();
    }

    private static RegistrationForm requester(RegistrationForm form, Wish wish, Dice fate) {
        RegistrationForm asked = wish.isConfidential() || fate.percent(3) ? form.confidential() : form;
        if (wish.isAnonymous() || fate.percent(8)) {
            return asked.requester(Requester.anonymous());
        }
        Requester somebody = Requester.of("caller " + fate.between(1, 9999), "1990000" + fate.between(1000, 9999));
        return asked.requester(fate.percent(8) ? somebody.withoutAnswer() : somebody);
    }

    private Registration end(RegistrationForm form, Dice fate) {
        int of100 = fate.between(1, 100);
        if (of100 <= 80) {
            return form.dispatch();
        }
        if (of100 <= 88) {
            return form.propose();
        }
        if (of100 <= 94) {
            return form.answer("answered at once");
        }
        return of100 <= 96 ? form.draft() : settled(form, fate);
    }

    private Registration settled(RegistrationForm form, Dice fate) {
        List<ReasonCode> declines = List.copyOf(policy.reasons(ReasonUse.DECLINE));
        List<ReasonCode> refers = List.copyOf(policy.reasons(ReasonUse.REFER));
        if (!declines.isEmpty() && fate.percent(50)) {
            return form.decline(any(declines, fate));
        }
        return refers.isEmpty() ? form.dispatch() : form.refer(any(refers, fate));
    }
}
