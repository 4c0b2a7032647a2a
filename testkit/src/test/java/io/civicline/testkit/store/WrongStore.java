package io.civicline.testkit.store;

import io.civicline.core.id.CampaignId;
import io.civicline.core.id.TenantId;
import io.civicline.core.id.TicketId;
import io.civicline.persistence.ChangeSet;
import io.civicline.persistence.CommitResult;
import io.civicline.persistence.CommitResult.Committed;
import io.civicline.persistence.CommitResult.Duplicate;
import io.civicline.persistence.CommitResult.Stale;
import io.civicline.persistence.CommitResult.Taken;
import io.civicline.persistence.TicketChange;
import io.civicline.persistence.campaign.CampaignKey;
import io.civicline.persistence.campaign.CampaignLog;
import io.civicline.persistence.campaign.CampaignRow;
import io.civicline.persistence.campaign.CampaignStand;
import io.civicline.persistence.campaign.OutcomeRow;
import io.civicline.persistence.envelope.Columns;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.JournalHead;
import io.civicline.persistence.envelope.JournalRow;
import io.civicline.persistence.envelope.Remark;
import io.civicline.persistence.envelope.Share;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.memory.InMemoryStore;
import io.civicline.persistence.policy.Appended;
import io.civicline.persistence.policy.PolicyArchive;
import io.civicline.persistence.policy.PolicyHead;
import io.civicline.persistence.policy.PolicyRow;
import io.civicline.persistence.wakeup.Setback;
import io.civicline.persistence.wakeup.WakeUp;
import io.civicline.persistence.wakeup.WakeUps;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Stores that are wrong on purpose, each in one way. */
abstract sealed class WrongStore extends ForwardingStore {

    WrongStore() {
        super(new InMemoryStore());
    }

    /** The second entry of a journal is never seen again. */
    static final class LosesAnEvent extends WrongStore {
        @Override
        public List<JournalRow> journal(TicketKey ticket, long fromSeq, int limit) {
            return super.journal(ticket, fromSeq, limit).stream()
                    .filter(row -> row.seq() != 2)
                    .toList();
        }
    }

    /** Each change of a set goes in for itself. */
    static final class CommitsHalf extends WrongStore {
        @Override
        public List<CommitResult> commit(List<ChangeSet> sets) {
            return sets.stream().map(this::oneByOne).toList();
        }

        private CommitResult oneByOne(ChangeSet set) {
            return set.changes().stream()
                    .map(change -> super.commit(List.of(ChangeSet.of(change))).get(0))
                    .filter(result -> !result.isCommitted())
                    .findFirst()
                    .orElseGet(Committed::new);
        }
    }

    /** Whatever the ticket is now, the last writer wins. */
    static final class IgnoresTheRevision extends WrongStore {
        @Override
        public synchronized List<CommitResult> commit(List<ChangeSet> sets) {
            return sets.stream().map(this::anyway).toList();
        }

        private CommitResult anyway(ChangeSet set) {
            CommitResult result = super.commit(List.of(set)).get(0);
            if (result instanceof Stale && set.changes().stream().allMatch(this::exists)) {
                List<TicketChange> moved =
                        set.changes().stream().map(this::onTopOfWhatIsThere).toList();
                return super.commit(List.of(new ChangeSet(moved))).get(0);
            }
            return result;
        }

        private boolean exists(TicketChange change) {
            return find(change.key()).isPresent();
        }

        private TicketChange onTopOfWhatIsThere(TicketChange change) {
            Envelope now = find(change.key()).orElseThrow();
            List<JournalRow> entries = new ArrayList<>();
            long seq = now.journal().length();
            for (JournalRow row : change.entries()) {
                entries.add(new JournalRow(++seq, row.recordedAt(), row.entry(), row.words(), row.hash()));
            }
            JournalHead head = entries.isEmpty()
                    ? now.journal()
                    : new JournalHead(seq, change.after().journal().hash());
            Envelope after = change.after();
            return TicketChange.to(new Envelope(now.key(), now.revision() + 1, after.columns(), after.document(), head))
                    .append(entries)
                    .send(change.notices())
                    .build();
        }
    }

    /** As without a unique index: whoever comes later has the case too. */
    static final class RegistersACaseTwice extends WrongStore {
        @Override
        public List<CommitResult> commit(List<ChangeSet> sets) {
            return sets.stream().map(this::anyway).toList();
        }

        private CommitResult anyway(ChangeSet set) {
            CommitResult result = super.commit(List.of(set)).get(0);
            boolean taken = result instanceof Duplicate duplicate && duplicate.taken() == Taken.UPSTREAM_NUMBER;
            return taken
                    ? super.commit(List.of(new ChangeSet(
                                    set.changes().stream().map(this::without).toList())))
                            .get(0)
                    : result;
        }

        private TicketChange without(TicketChange change) {
            Envelope after = change.after();
            Columns columns = after.columns().toBuilder().upstream(null).build();
            return new TicketChange(
                    new Envelope(after.key(), after.revision(), columns, after.document(), after.journal()),
                    change.entries(),
                    change.notices(),
                    change.command(),
                    change.eraseWordsThrough());
        }
    }

    /** A change of what is submitted, before it is stored. */
    private abstract static sealed class Rewriting extends WrongStore {
        @Override
        public List<CommitResult> commit(List<ChangeSet> sets) {
            return super.commit(sets.stream()
                    .map(set -> new ChangeSet(
                            set.changes().stream().map(this::rewrite).toList()))
                    .toList());
        }

        abstract TicketChange rewrite(TicketChange change);
    }

    /** A command that comes again is applied again. */
    static final class ForgetsCommands extends Rewriting {
        @Override
        TicketChange rewrite(TicketChange change) {
            return new TicketChange(
                    change.after(), change.entries(), change.notices(), Optional.empty(), change.eraseWordsThrough());
        }
    }

    /** Words are for ever. */
    static final class KeepsErasedWords extends Rewriting {
        @Override
        TicketChange rewrite(TicketChange change) {
            return new TicketChange(change.after(), change.entries(), change.notices(), change.command(), 0);
        }
    }

    /** As a column of type TIMESTAMP(3) would. */
    static final class CutsToMilliseconds extends Rewriting {
        @Override
        TicketChange rewrite(TicketChange change) {
            Envelope after = change.after();
            Columns columns = after.columns().toBuilder()
                    .registeredAt(after.columns().registeredAt().truncatedTo(ChronoUnit.MILLIS))
                    .build();
            return new TicketChange(
                    new Envelope(after.key(), after.revision(), columns, after.document(), after.journal()),
                    change.entries(),
                    change.notices(),
                    change.command(),
                    change.eraseWordsThrough());
        }
    }

    /** Whoever comes last has the number. */
    static final class ReplacesPolicies extends WrongStore {
        private final Map<String, PolicyRow> rows = new ConcurrentHashMap<>();

        @Override
        public PolicyArchive policies() {
            return new PolicyArchive() {
                @Override
                public Appended append(PolicyRow policy) {
                    rows.put(policy.head().tenant() + "/" + policy.head().number(), policy);
                    store.policies().append(policy);
                    return Appended.STORED;
                }

                @Override
                public Optional<PolicyRow> find(TenantId tenant, long number) {
                    return Optional.ofNullable(rows.get(tenant + "/" + number));
                }

                @Override
                public Optional<PolicyHead> last(TenantId tenant) {
                    return store.policies().last(tenant);
                }

                @Override
                public List<PolicyHead> list(TenantId tenant, long after, int limit) {
                    return store.policies().list(tenant, after, limit);
                }
            };
        }
    }

    /** Two nodes save the same piece of a campaign. */
    static final class SavesAnyRevision extends WrongStore {
        @Override
        public CampaignLog campaigns() {
            return new SavingAnyRevision(super.campaigns());
        }
    }

    private record SavingAnyRevision(CampaignLog log) implements CampaignLog {
        @Override
        public boolean create(CampaignRow campaign) {
            return log.create(campaign);
        }

        @Override
        public boolean save(CampaignKey campaign, CampaignStand stand, List<OutcomeRow> outcomes) {
            long next = log.find(campaign).map(row -> row.stand().revision()).orElse(0L) + 1;
            return log.save(campaign, new CampaignStand(next, stand.nextAt(), stand.progress()), outcomes);
        }

        @Override
        public Optional<CampaignRow> find(CampaignKey campaign) {
            return log.find(campaign);
        }

        @Override
        public List<CampaignRow> list(TenantId tenant, CampaignId after, int limit) {
            return log.list(tenant, after, limit);
        }

        @Override
        public List<CampaignRow> due(TenantId tenant, Instant now, int limit) {
            return log.due(tenant, now, limit);
        }

        @Override
        public List<OutcomeRow> outcomes(CampaignKey campaign, TicketId after, int limit) {
            return log.outcomes(campaign, after, limit);
        }
    }

    /** What came last is served first, whoever waits. */
    static final class NewestFirst extends WrongStore {
        @Override
        public WakeUps wakeUps() {
            return new NewestFirstWakeUps(super.wakeUps());
        }
    }

    private record NewestFirstWakeUps(WakeUps wakeUps) implements WakeUps {
        @Override
        public List<WakeUp> due(Share share, Instant now, int limit) {
            List<WakeUp> all = new ArrayList<>(wakeUps.due(share, now, 10_000));
            Collections.reverse(all);
            wakeUps.due(share, now, limit);
            return all.stream().limit(limit).toList();
        }

        @Override
        public int recordFailure(TicketKey ticket, Instant at, Remark remark, Instant retryAt) {
            return wakeUps.recordFailure(ticket, at, remark, retryAt);
        }

        @Override
        public boolean setAside(TicketKey ticket, Instant at, Remark remark) {
            return wakeUps.setAside(ticket, at, remark);
        }

        @Override
        public boolean putBack(TicketKey ticket) {
            return wakeUps.putBack(ticket);
        }

        @Override
        public Optional<Setback> setback(TicketKey ticket) {
            return wakeUps.setback(ticket);
        }

        @Override
        public List<Setback> setbacks(TenantId tenant, TicketId after, int limit) {
            return wakeUps.setbacks(tenant, after, limit);
        }
    }
}
