package io.civicline.testkit.architecture.broken.core;

final class RemembersForAll {
    static int count;
}
