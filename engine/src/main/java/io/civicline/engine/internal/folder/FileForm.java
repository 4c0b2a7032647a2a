package io.civicline.engine.internal.folder;

import static io.civicline.engine.internal.folder.Phrases.CODE;
import static io.civicline.engine.internal.folder.Phrases.LINE;

import io.civicline.engine.internal.shape.ListShape;
import io.civicline.engine.internal.shape.ObjectShape;
import io.civicline.engine.internal.shape.Shape;
import io.civicline.engine.internal.shape.TextShape;
import java.util.List;
import java.util.Optional;

/**
 * What each file of a folder may look like.
 *
 * @param name of the file; {@code *} stands for an id
 * @param title for people
 * @param path where its top stands in the paths of faults
 * @param shape of all of it
 */
record FileForm(String name, String title, String path, Shape shape) {

    static final List<FileForm> ALL = List.of(
            json("policy.json", "Who this policy is and what it builds on", HeadSection.shape()),
            json(
                    "kinds.json",
                    "Kinds of requests, urgencies, channels, upstream systems, sub-statuses",
                    VocabularySection.shape()),
            csv("regions", "The tree of regions", TreesSection.row()),
            csv("categories", "The tree of categories", TreesSection.row()),
            json("forms.json", "What to ask, by category", FormsSection.shape()),
            csv("units", "Units", UnitsSection.row()),
            csv("relations", "How units stand to each other", UnitsSection.row("unit", "relation", "other")),
            csv("duties", "Who carries which duty, for where", UnitsSection.row("unit", "duty", "region")),
            json("calendars.json", "When people work", CalendarsSection.shape()),
            csv("holidays-*", "Days that differ from their weekday", DaysForm.row()),
            json("countings.json", "How time is counted", CountingsSection.shape()),
            json("reasons.json", "Coded reasons", ReasonsSection.shape()),
            new FileForm("routing.json", "Who gets what", "routing", RoutingSection.shape()),
            new FileForm(
                    "dispatch-catalogue.csv",
                    "Who gets what, as a list",
                    "routing.rules",
                    ListShape.of(CatalogueRow.row())),
            json("clocks.json", "Every wait", ClocksSection.shape()),
            json("pressing.json", "How units are urged and supervised", PressingSection.shape()),
            json("promises.json", "How long ahead promises may lie", PromisesSection.shape()),
            json("reviews.json", "Who reviews what", ReviewsSection.shape()),
            json("follow-ups.json", "Whether citizens were helped", FollowUpsSection.shape()),
            json("notices.json", "Who is told what", NoticesSection.shape()),
            json("access.json", "Who may do and see what", AccessSection.shape()),
            csv("cases", "Known answers", cases()));

    /** What a file of a folder may look like; empty if a folder has no such file. */
    static Optional<FileForm> of(String file) {
        return ALL.stream().filter(form -> form.takes(file)).findFirst();
    }

    private boolean takes(String file) {
        int star = name.indexOf('*');
        return star < 0
                ? name.equals(file)
                : file.startsWith(name.substring(0, star))
                        && file.endsWith(name.substring(star + 1))
                        && file.length() > name.length() - 1;
    }

    /** The part of a file's name that stands for the id. */
    String idOf(String file) {
        int star = name.indexOf('*');
        return file.substring(star, file.length() - (name.length() - star - 1));
    }

    boolean isCsv() {
        return name.endsWith(".csv");
    }

    private static FileForm json(String name, String title, ObjectShape shape) {
        return new FileForm(name, title, "", shape);
    }

    private static FileForm csv(String list, String title, ObjectShape row) {
        return new FileForm(list + ".csv", title, list.startsWith("holidays") ? "days" : list, ListShape.of(row));
    }

    private static ObjectShape cases() {
        return ObjectShape.empty()
                .must("id", CODE)
                .must("given", LINE)
                .must(
                        "at",
                        TextShape.of(
                                "local time",
                                "such as 2026-02-13T15:20",
                                "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?"))
                .must("then", LINE)
                .must("expect", LINE)
                .must("because", LINE);
    }
}
