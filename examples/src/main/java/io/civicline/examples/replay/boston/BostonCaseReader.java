package io.civicline.examples.replay.boston;

import io.civicline.core.id.ExternalId;
import io.civicline.core.id.UnitId;
import io.civicline.engine.csv.BadRow;
import io.civicline.examples.replay.csv.CsvRow;
import io.civicline.sla.calendar.Coverage;
import io.civicline.sla.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes a case of a row, or says everything that is wrong with it. */
final class BostonCaseReader {

    static final List<String> COLUMNS = List.of(
            "case_id", "opened", "target", "closed", "on_time", "subject", "reason", "type", "queue", "department");

    /** What ends may lie beyond the published years, but not beyond what calendars know. */
    private static final Coverage ANY = new Coverage(WorkCalendar.FIRST_DATE, WorkCalendar.LAST_DATE);

    private final Coverage published;
    private final Predicate<String> knowsType;

    /**
     * Sets what is known.
     *
     * @param published the dates whose holidays are known; a case must be opened on one of them
     * @param knowsType says whether there is such a type
     */
    BostonCaseReader(Coverage published, Predicate<String> knowsType) {
        this.published = published;
        this.knowsType = knowsType;
    }

    /** Takes the case out, or the fault. */
    Optional<BostonCase> read(CsvRow row, List<BadRow> bad) {
        List<String> faults = new ArrayList<>();
        String id = needed("case_id", row, faults);
        Texts.fault(ExternalId::of, id).filter(fault -> !id.isEmpty()).ifPresent(faults::add);
        String department = row.get("department");
        Texts.fault(UnitId::of, department)
                .filter(fault -> !department.isEmpty())
                .ifPresent(faults::add);
        if (department.contains(";") || department.contains("|")) {
            faults.add("department '" + department + "' has a sign that separates codes");
        }
        CategoryPath path = path(row, faults);
        LocalDateTime opened = date("opened", published, row, faults);
        LocalDateTime closed = date("closed", ANY, row, faults);
        LocalDateTime target = row.get("target").isEmpty() ? null : date("target", ANY, row, faults);
        CityVerdict onTime = onTime(row, faults);
        if (opened != null && closed != null) {
            Instant from = BostonTime.first(opened);
            Instant until = BostonTime.notBefore(from, closed);
            if (until.isBefore(from)) {
                faults.add("closed " + Texts.moment(closed) + ", before it was opened " + Texts.moment(opened));
            } else if (faults.isEmpty()) {
                return Optional.of(new BostonCase(
                        row.line(), id, from, until, path, target, onTime, department, row.get("queue")));
            }
        }
        bad.add(new BadRow(row.line(), String.join("; ", faults)));
        return Optional.empty();
    }

    private static String needed(String column, CsvRow row, List<String> faults) {
        String text = row.get(column);
        if (text.isEmpty()) {
            faults.add(column + " is missing");
        }
        return text;
    }

    private CategoryPath path(CsvRow row, List<String> faults) {
        CategoryPath path = new CategoryPath(
                needed("subject", row, faults), needed("reason", row, faults), needed("type", row, faults));
        if (!path.subject().isEmpty()
                && !path.reason().isEmpty()
                && !path.type().isEmpty()) {
            path.fault().ifPresent(faults::add);
            if (!knowsType.test(path.type())) {
                faults.add("unknown type '" + path.type() + "'");
            }
        }
        return path;
    }

    private static @Nullable LocalDateTime date(String column, Coverage known, CsvRow row, List<String> faults) {
        String text = needed(column, row, faults);
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDateTime local = LocalDateTime.parse(text);
            if (known.contains(local.toLocalDate())) {
                return local;
            }
            faults.add(column + " " + text + " is not from " + known.from() + " until " + known.until());
        } catch (DateTimeParseException e) {
            faults.add(column + " '" + text + "' is no local time such as 2019-01-03T08:10:33");
        }
        return null;
    }

    private static @Nullable CityVerdict onTime(CsvRow row, List<String> faults) {
        String text = row.get("on_time");
        Optional<CityVerdict> verdict = CityVerdict.parse(text);
        if (verdict.isEmpty() && !text.isEmpty()) {
            faults.add("on_time '" + text + "' is neither ONTIME nor OVERDUE");
        }
        return verdict.orElse(null);
    }
}
