package io.civicline.engine.folder;

import io.civicline.core.code.DutyCode;
import io.civicline.core.code.Label;
import io.civicline.core.code.RegionCode;
import io.civicline.core.command.CodedReason;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.form.AnswerType;
import io.civicline.core.form.Choice;
import io.civicline.core.form.IntakeForm;
import io.civicline.core.form.Question;
import io.civicline.core.id.UnitId;
import io.civicline.core.tree.CodeNode;
import io.civicline.core.unit.RelationCode;
import io.civicline.core.unit.Unit;
import io.civicline.core.unit.UnitDuty;
import io.civicline.core.unit.UnitRelation;
import io.civicline.engine.policy.OpenTickets;
import io.civicline.engine.policy.PolicySection;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.engine.policy.Remark;
import io.civicline.sla.calendar.Coverage;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.calendar.WorkCalendarBuilder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** What a city has beside its rules: regions, units, forms, reasons, calendars and remarks, at random but sound. */
final class RandomCity {

    private static final List<String> CALENDARS =
            List.of("办公日历", "CON", "a b", "a/b", "..", "Always", "x:1", "日".repeat(70), "list-1", "é");

    private static final List<ReasonUse> USES = List.of(ReasonUse.values());

    private final Random dice;
    private final Supplier<String> line;

    RandomCity(Random dice, Supplier<String> line) {
        this.dice = dice;
        this.line = line;
    }

    void addTo(PolicySetBuilder policy) {
        trees(policy);
        forms(policy);
        String use = dice.nextBoolean() ? "odd reason" : "理由";
        policy.reason(CodedReason.of(USES.get(dice.nextInt(USES.size())), use, label())
                .telling(label())
                .citing(line.get()));
        for (PolicySection section : PolicySection.values()) {
            if (dice.nextBoolean()) {
                policy.openTickets(section, dice.nextBoolean() ? OpenTickets.MOVE : OpenTickets.KEEP);
            }
        }
        policy.cite(RefusalCode.NOT_YOURS, line.get());
        int first = dice.nextInt(CALENDARS.size());
        for (int i = dice.nextInt(4); i >= 0; i--) {
            String id = CALENDARS.get((first + i) % CALENDARS.size());
            policy.calendar(id, calendar()).remark("calendars[" + id + "]", remark());
        }
    }

    private Label label() {
        return new Label(line.get(), line.get());
    }

    private Remark remark() {
        return dice.nextBoolean() ? new Remark(line.get(), line.get()) : new Remark(null, line.get());
    }

    private LocalDate day() {
        return LocalDate.of(2019, 1, 1).plusDays(dice.nextInt(3000));
    }

    private void trees(PolicySetBuilder policy) {
        LocalDate day = day();
        policy.regions(List.of(
                CodeNode.region("新区", line.get()).under(RegionCode.of("11")).from(day),
                CodeNode.region("旧 区", line.get())
                        .from(day.minusDays(9))
                        .until(day)
                        .succeededBy(RegionCode.of("新区"))));
        policy.remark("regions[新区]", remark()).remark("units[old unit]", remark());
        policy.unit(Unit.of("new unit", line.get())
                        .in("新区")
                        .at(dice.nextBoolean() ? "level" : "街道")
                        .workingBy("always")
                        .from(day))
                .unit(Unit.of("old unit", line.get())
                        .from(day.minusDays(3))
                        .until(day)
                        .succeededBy("new unit"));
        String relation = dice.nextBoolean() ? "superior" : "业务指导";
        policy.relation(new UnitRelation(UnitId.of("new unit"), RelationCode.of(relation), UnitId.of("centre")))
                .remark("relations[new unit " + relation + " centre]", remark())
                .duty(new UnitDuty(UnitId.of("new unit"), DutyCode.of("噪 音"), RegionCode.of("新区")))
                .remark("duties[new unit 噪 音 新区]", remark());
    }

    private void forms(PolicySetBuilder policy) {
        IntakeForm form = IntakeForm.of("odd form", "city.water", "city.other");
        for (int i = 0; i < 10; i++) {
            if (dice.nextInt(3) > 0) {
                Question question = Question.of("q " + i, label(), type(i));
                question = dice.nextBoolean() ? question.mandatory() : question;
                form = form.asking(
                        dice.nextBoolean() ? question.explained(label()).citing(line.get()) : question);
            }
        }
        if (!form.questions().isEmpty()) {
            policy.form(dice.nextBoolean() ? form.citing(line.get()) : form).remark("forms[odd form]", note());
        }
    }

    private Remark note() {
        return new Remark(null, line.get());
    }

    private AnswerType type(int which) {
        Choice[] choices = {Choice.of("一", line.get(), line.get()), Choice.of("two words", line.get(), line.get())};
        return switch (which) {
            case 0 -> AnswerType.text();
            case 1 -> AnswerType.text(1 + dice.nextInt(1999));
            case 2 -> AnswerType.longText(1 + dice.nextInt(1999));
            case 3 -> AnswerType.number();
            case 4 -> AnswerType.number("-1.50", dice.nextBoolean() ? null : "1000000000000", dice.nextInt(5));
            case 5 -> AnswerType.date();
            case 6 -> AnswerType.dateTime();
            case 7 -> AnswerType.oneOf(choices);
            case 8 -> AnswerType.someOf(choices);
            default -> AnswerType.flag();
        };
    }

    private WorkCalendar calendar() {
        WorkCalendarBuilder calendar = WorkCalendar.builder()
                .zone(dice.nextBoolean() ? "Asia/Shanghai" : "Asia/Kathmandu")
                .open(DayOfWeek.SATURDAY, DayOfWeek.MONDAY, "00:00-06:30", "22:00-24:00")
                .open(DayOfWeek.WEDNESDAY, "08:30:15-12:00");
        LocalDate day = day();
        calendar.published(dice.nextBoolean() ? Coverage.ALWAYS : new Coverage(day, day.plusDays(1)));
        for (int i = dice.nextInt(4); i > 0; i--) {
            LocalDate date = day.plusDays(i);
            switch (dice.nextInt(4)) {
                case 0 -> calendar.off(date, line.get(), line.get());
                case 1 -> calendar.hours(date, line.get(), line.get(), "09:00-10:00", "11:00-12:00:30");
                case 2 -> calendar.makeUp(date, DayOfWeek.MONDAY, line.get(), line.get());
                default -> calendar.makeUpHours(date, line.get(), line.get(), "09:00-10:00");
            }
        }
        return calendar.build();
    }
}
