package io.civicline.engine.internal.folder;

import io.civicline.engine.policy.PolicySet;
import java.util.Map;

/** Writes a policy as a folder: the same content always as the same bytes. */
public final class FolderWriting {

    private FolderWriting() {}

    /** The files by name. */
    public static Map<String, String> write(PolicySet policy) {
        FileWriting out = new FileWriting();
        HeadSection.write(policy, out);
        VocabularySection.write(policy, out);
        TreesSection.write(policy, out);
        FormsSection.write(policy, out);
        UnitsSection.write(policy, out);
        CalendarsSection.write(policy, out);
        CountingsSection.write(policy, out);
        ReasonsSection.write(policy, out);
        RoutingSection.write(policy, out);
        ClocksSection.write(policy, out);
        PressingSection.write(policy, out);
        PromisesSection.write(policy, out);
        ReviewsSection.write(policy, out);
        FollowUpsSection.write(policy, out);
        NoticesSection.write(policy, out);
        AccessSection.write(policy, out);
        return out.files();
    }
}
