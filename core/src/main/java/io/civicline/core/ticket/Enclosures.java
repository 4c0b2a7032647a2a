package io.civicline.core.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What lies in the ticket's folder: references to documents, and facts that the host reported.
 *
 * <p>Immutable, thread-safe.
 *
 * @param attachments oldest first
 * @param hostFacts oldest first
 * @param supplements how often something was added
 */
public record Enclosures(List<Attachment> attachments, List<HostFact> hostFacts, Supplements supplements) {

    /** Nothing. */
    public static final Enclosures NONE = new Enclosures(List.of(), List.of(), Supplements.NONE);

    /** Copies the lists. */
    public Enclosures {
        attachments = List.copyOf(attachments);
        hostFacts = List.copyOf(hostFacts);
    }

    /**
     * Adds a reference.
     *
     * @param attachment new
     * @return with it
     */
    public Enclosures plus(Attachment attachment) {
        List<Attachment> all = new ArrayList<>(attachments);
        all.add(attachment);
        return new Enclosures(all, hostFacts, supplements);
    }

    /**
     * Adds a fact.
     *
     * @param fact new
     * @return with it
     */
    public Enclosures plus(HostFact fact) {
        List<HostFact> all = new ArrayList<>(hostFacts);
        all.add(fact);
        return new Enclosures(attachments, all, supplements);
    }

    /**
     * Counts something that was added.
     *
     * @param newFacts whether it brought any
     * @return with it
     */
    public Enclosures supplemented(boolean newFacts) {
        return new Enclosures(attachments, hostFacts, supplements.plus(newFacts));
    }

    /**
     * Shows it to who may not know who asks.
     *
     * @return without the titles that the hotline gave, and without the values of host facts
     */
    Enclosures forUnits() {
        return new Enclosures(
                attachments.stream().map(Attachment::withoutRemarks).toList(),
                hostFacts.stream()
                        .map(fact -> new HostFact(fact.code(), fact.at(), Map.of()))
                        .toList(),
                supplements);
    }

    /**
     * Forgets the titles.
     *
     * @return the same with erased words
     */
    public Enclosures erase() {
        return new Enclosures(attachments.stream().map(Attachment::erase).toList(), hostFacts, supplements);
    }
}
