package io.civicline.testkit.architecture.broken.routing;

import io.civicline.testkit.architecture.broken.core.internal.Secret;

final class KnowsTheSecret {
    Object secret = new Secret();
}
