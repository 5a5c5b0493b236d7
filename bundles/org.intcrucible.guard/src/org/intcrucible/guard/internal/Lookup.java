package org.intcrucible.guard.internal;

import java.util.Optional;

import org.osgi.framework.Bundle;

/** One lookup of services, in the name of a bundle. Who is really behind it is found out when that matters. */
final class Lookup {

	private final Bundle asker;
	private final Callers callers;
	private final boolean ours;
	private Optional<Bundle> direct;

	Lookup(Bundle asker, Callers callers) {
		this(asker, callers, null);
	}

	private Lookup(Bundle asker, Callers callers, Optional<Bundle> direct) {
		this.direct = direct;
		this.asker = asker;
		this.callers = callers;
		ours = ServiceTraits.isNamedOurs(asker);
	}

	/** A listener is told in the thread of whoever registers a service: the stack says nothing about who listens. */
	static Lookup ofListener(Bundle listening, Callers callers) {
		return new Lookup(listening, callers, Optional.of(listening));
	}

	Bundle asker() {
		return asker;
	}

	/** Whether the bundle calls itself ours. */
	boolean isInOurName() {
		return ours;
	}

	/**
	 * Whether the bundle in whose name it is looks itself, or its components are given what they refer to. Who registered a
	 * service may ask as well whether another bundle sees it.
	 */
	boolean isBy(Bundle registrant) {
		return direct().filter(caller -> caller.equals(asker) || caller.equals(registrant) || callers.isComponents(caller)).isPresent();
	}

	/** Whether it is no stranger who looks in the name of a bundle of the product. */
	boolean isByAnyOfTheProducts() {
		return direct().filter(caller -> caller.equals(asker) || callers.isProducts(caller)).isPresent();
	}

	/**
	 * Whom to tell of: the stranger who is nearest; else the bundle in whose name it is. Null if that is one of the product's,
	 * and nobody but Java and the product is there.
	 */
	Bundle culprit() {
		Optional<Bundle> nearest = callers.nearest();
		if (nearest.filter(caller -> !callers.isProducts(caller)).isPresent()) {
			return nearest.get();
		}
		return nearest.filter(asker::equals).isPresent() || !callers.isProducts(asker) ? asker : null;
	}

	private Optional<Bundle> direct() {
		if (direct == null) {
			direct = callers.direct();
		}
		return direct;
	}
}
