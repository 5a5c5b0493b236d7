package org.intcrucible.store;

import java.time.Instant;

/**
 * A process that has opened a workspace.
 *
 * @param pid     its number
 * @param since   when it did
 * @param host    the machine that it runs on
 * @param address the socket that it listens on; empty if it does not listen yet
 */
public record WorkspaceHolder(long pid, Instant since, String host, String address) {
}
