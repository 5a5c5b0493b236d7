package org.intcrucible.audit.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.intcrucible.model.Actor;
import org.intcrucible.model.AuditEvent;
import org.intcrucible.store.Transactions;
import org.intcrucible.store.Workspace;
import org.osgi.service.log.Logger;

/**
 * Attempts that the guard refused, on their way into the log. They wait with the guard until there is a log: a process that
 * has not opened the workspace does not open it for them. For one thread.
 */
final class Refusals {

	/** Due ones, or all; whoever is given them has them alone. */
	private final Function<Boolean, List<Map<String, String>>> guard;
	private final Workspace workspace;
	private final Transactions transactions;
	private final Logger log;
	/** Taken from the guard, and not stored yet. */
	private final List<Map<String, String>> pending = new ArrayList<>();
	private boolean failing;

	Refusals(Function<Boolean, List<Map<String, String>>> guard, Workspace workspace, Transactions transactions, Logger log) {
		this.guard = guard;
		this.workspace = workspace;
		this.transactions = transactions;
		this.log = log;
	}

	/** Stores those that are due. What cannot be stored is tried again the next time, before anything else is taken. */
	void storeDue() {
		if (workspace.isOpen()) {
			store(false);
		}
	}

	/** Stores all that there are: nobody comes again for them. */
	void storeAll() {
		if (workspace.isOpen()) {
			store(true);
		} else {
			pending.addAll(guard.apply(true));
		}
		if (!pending.isEmpty()) {
			log.warn("Refused attempts are in no log: {}", pending);
		}
	}

	private void store(boolean all) {
		try {
			if (pending.isEmpty() || all) {
				pending.addAll(guard.apply(all));
			}
			if (!pending.isEmpty()) {
				write();
			}
			failing = false;
		} catch (RuntimeException failed) {
			// Once for each time that it begins: this comes again every second.
			if (!failing) {
				log.warn("Refused attempts cannot be stored now, which is tried again", failed);
			}
			failing = true;
		}
	}

	private void write() {
		transactions.write(unit -> {
			pending.forEach(refusal -> unit.append(event(refusal), Actor.SYSTEM));
			return true;
		});
		pending.clear();
	}

	private static AuditEvent event(Map<String, String> refusal) {
		return new AuditEvent.AttemptRefused(refusal.get("what"), "It is not for this bundle, which first attempted it at " + refusal.get("since") + ".",
				refusal.get("bundle"), Long.parseLong(refusal.get("times")));
	}
}
