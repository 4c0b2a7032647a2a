package io.civicline.testkit.architecture.broken.engine;

import io.civicline.testkit.architecture.broken.testkit.Rig;

final class KnowsTheTestkit {
    Object rig = new Rig();
}
