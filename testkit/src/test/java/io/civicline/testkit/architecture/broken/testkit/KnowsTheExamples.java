package io.civicline.testkit.architecture.broken.testkit;

import io.civicline.testkit.architecture.broken.examples.Example;

final class KnowsTheExamples {
    Object example = new Example();
}
