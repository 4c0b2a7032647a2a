package io.civicline.testkit.architecture.broken.persistence;

import io.civicline.testkit.architecture.broken.core.Ticket;

final class KnowsTheTicket {
    Object ticket = new Ticket();
}
