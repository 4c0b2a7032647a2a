package io.civicline.testkit.story;

import io.civicline.testkit.hotline.HotlineRig;
import io.civicline.testkit.hotline.HotlineRigBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Plays a story through the whole hotline, in its own time. Not thread-safe. */
final class StoryRun {

    private static final String TICKET = "ticket ";

    private final Acts acts;
    private final Answers answers;

    StoryRun(Acts acts, Answers answers) {
        this.acts = acts;
        this.answers = answers;
    }

    /**
     * Plays it.
     *
     * @return the commands that were applied, by name
     * @throws BadStory where it does not go as it says
     */
    Set<String> play(Story story) {
        Stand stand = stand(story);
        for (Story.Line line : story.lines()) {
            try {
                play(stand, line);
            } catch (BadStory bad) {
                throw bad.at(story.file() + ":" + line.line() + " (" + story.title() + ")");
            }
        }
        List<String> faults = stand.faults();
        if (!faults.isEmpty()) {
            throw new BadStory("the journals are broken: " + faults).at(story.file() + ":" + story.line());
        }
        return stand.commands();
    }

    private static Stand stand(Story story) {
        var city = Cities.named(story.city());
        HotlineRigBuilder rig = HotlineRig.with(city);
        if (story.lines().stream().anyMatch(line -> line.when().contains(" adopts "))) {
            rig.archived();
        }
        Instant first = new Days(city.zone())
                .read(Cells.parts(story.lines().get(0).given(), ';').get(0));
        return new Stand(city, rig.at(first));
    }

    private void play(Stand stand, Story.Line line) {
        List<String> expectations = Cells.parts(line.then(), ';');
        stand.begin();
        if (!line.given().isEmpty()) {
            Cells.parts(line.given(), ';').forEach(part -> given(stand, part));
        }
        Cells.parts(line.when(), ';').forEach(act -> acts.play(stand, act));
        boolean refused = expectations.get(0).startsWith(RefusalAnswers.REFUSED);
        if (!refused && stand.refusal().isPresent()) {
            throw new BadStory("'" + line.when() + "' was refused: "
                    + stand.refusal().get().getMessage());
        }
        expectations.forEach(expectation -> answers.check(stand, expectation));
    }

    private static void given(Stand stand, String part) {
        if (part.startsWith(TICKET)) {
            stand.turnTo(part.substring(TICKET.length()));
        } else if (part.startsWith("occurred ")) {
            stand.occurred(stand.days().read(part.substring(9)), "事后补录");
        } else if (part.startsWith("message ")) {
            stand.once(part.substring(8));
        } else if (part.endsWith(" is absent")) {
            stand.rig().directory().absent(stand.unit(part.substring(0, part.length() - 10)));
        } else if (part.endsWith(" is present")) {
            stand.rig().directory().present(stand.unit(part.substring(0, part.length() - 11)));
        } else if (part.startsWith("unwatched ")) {
            stand.rig().sleepUntil(stand.days().read(part.substring(10)));
        } else {
            stand.rig().advanceTo(stand.days().read(part));
        }
    }
}
