package io.civicline.testkit.architecture.broken.core;

public class CanBeExtended {}
