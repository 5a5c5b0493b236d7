package org.intcrucible.guard.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody who looks for services is after: something behind the fence, by its name, or anything that there is. */
final class Wanted {

	private static final Pattern OWN_NAME = Pattern.compile("org\\.intcrucible\\.([\\w.$]*)(\\*?)");

	private Wanted() {
	}

	/**
	 * What a lookup names that is hidden.
	 *
	 * @param name   a type; null for any
	 * @param filter null for none
	 */
	static Optional<String> of(String name, String filter) {
		if (name != null && Fence.hides(name)) {
			return Optional.of(name);
		}
		if (filter == null) {
			return Optional.empty();
		}
		if (filter.contains(GuardServices.PROPERTY)) {
			return Optional.of(GuardServices.PROPERTY);
		}
		return filter.contains(Fence.OWN) ? namedIn(filter) : Optional.empty();
	}

	private static Optional<String> namedIn(String filter) {
		Matcher names = OWN_NAME.matcher(filter);
		while (names.find()) {
			String known = Fence.OWN + names.group(1);
			if (names.group(2).isEmpty() ? Fence.hides(known) : Fence.hidesSomeOf(known)) {
				return Optional.of(names.group());
			}
		}
		return Optional.empty();
	}
}
