package io.civicline.engine;

import io.civicline.core.id.IdSource;
import io.civicline.core.id.TenantId;
import io.civicline.core.unit.Directory;
import java.time.InstantSource;

/** What a hotline was built with, beside its store, and what stays so. The policy is another for each decision. */
record Setup(TenantId tenant, Governing policies, InstantSource time, IdSource ids, Directory directory) {}
