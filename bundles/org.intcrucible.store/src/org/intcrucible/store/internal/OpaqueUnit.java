package org.intcrucible.store.internal;

import org.intcrucible.model.Actor;
import org.intcrucible.model.AuditEvent;
import org.intcrucible.store.UnitOfWork;

/** A unit as work gets it: whoever looks at its class finds no way to the transaction. {@link EntityUnit#of} does. */
final class OpaqueUnit implements UnitOfWork {

	private final EntityUnit unit;

	OpaqueUnit(EntityUnit unit) {
		this.unit = unit;
	}

	EntityUnit unit() {
		return unit;
	}

	@Override
	public void append(AuditEvent event, Actor actor) {
		unit.append(event, actor);
	}
}
