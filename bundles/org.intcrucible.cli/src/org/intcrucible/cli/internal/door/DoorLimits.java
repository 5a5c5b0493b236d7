package org.intcrucible.cli.internal.door;

import java.time.Duration;

/**
 * What a door bears with.
 *
 * @param visits how many at once, from 1; others wait for their turn
 * @param stall  how long a client may take to send its request, or to take what is sent to it
 * @param ending how long visits that are under way when the door is closed may take to their end
 */
record DoorLimits(int visits, Duration stall, Duration ending) {

	static final DoorLimits USUAL = new DoorLimits(16, Duration.ofMinutes(1), Duration.ofSeconds(10));
}
