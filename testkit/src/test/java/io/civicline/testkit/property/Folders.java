package io.civicline.testkit.property;

import io.civicline.core.error.Fault;
import io.civicline.core.error.PolicyFaults;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.RegistrationForm;
import io.civicline.core.registration.Requester;
import io.civicline.engine.folder.PolicyFiles;
import io.civicline.engine.folder.PolicyFolder;
import java.util.List;
import java.util.Map;

/** A small folder that is sound, to be changed by tests, and what is said of a changed one. */
final class Folders {

    /** The folder: two units, two categories, one clock with a limit for complaints alone. */
    static final PolicyFiles TOWN = PolicyFiles.of(Map.of(
            "policy.json",
            """
            { "id": "town", "zone": "Asia/Shanghai", "extends": "civicline:china", "centre": "centre", "openTickets": "MOVE" }""",
            "kinds.json",
            """
            { "kinds": ["COMPLAINT", "INQUIRY"], "urgencies": ["NORMAL"], "channels": ["PHONE"] }""",
            "categories.csv",
            "code,name\nroads,道路\nwater,供水\n",
            "units.csv",
            "code,name\ncentre,中心\nroads,道路科\n",
            "calendars.json",
            """
            { "calendars": [
              { "id": "office", "zone": "Asia/Shanghai", "week": { "MONDAY-FRIDAY": ["09:00-18:00"] }, "holidays": "china" }] }""",
            "routing.json",
            """
            { "result": "DISPATCH", "fallback": "centre",
              "rules": [{ "id": "roads", "rank": 1, "when": { "category": "roads" }, "lead": "unit:roads" }] }""",
            "clocks.json",
            clock("{ \"when\": { \"kind\": \"COMPLAINT\" }, \"within\": \"5wd\" }", "")));

    private Folders() {}

    /** A file of one clock, {@code handle}, on line 2 with its limits on line 3. */
    static String clock(String limits, String more) {
        return """
                { "clocks": [
                  { "id": "handle", "of": "LEAD", "counting": "cn", "calendar": "office", "start": "dispatched", "stop": "replied",
                    "limits": [%s]%s }] }""".formatted(limits, more);
    }

    /** What is said of a folder, a sentence for each fault; nothing if it is sound. */
    static List<String> said(PolicyFiles folder) {
        try {
            PolicyFolder.load(folder);
            return List.of();
        } catch (PolicyFaults e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }

    static RegistrationForm aRequest(String kind, String category) {
        return Registration.of(kind)
                .via("PHONE")
                .category(category)
                .subject("路面坑洼")
                .requester(Requester.anonymous());
    }
}
