package io.civicline.engine;

import io.civicline.core.command.Rulebook;
import io.civicline.core.id.IdSource;
import io.civicline.core.id.TenantId;
import io.civicline.core.unit.Directory;
import io.civicline.engine.policy.PolicySet;
import java.time.InstantSource;

/** What a hotline was built with, beside its store. */
record Setup(
        TenantId tenant, PolicySet policy, Rulebook rules, InstantSource time, IdSource ids, Directory directory) {}
