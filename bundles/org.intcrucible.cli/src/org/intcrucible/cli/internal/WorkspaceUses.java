package org.intcrucible.cli.internal;

import java.lang.reflect.AnnotatedElement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.intcrucible.cli.WorkspaceUse;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Finds out what a command line will do with the workspace. */
final class WorkspaceUses {

	private WorkspaceUses() {
	}

	/** Of the command that was named last; picocli can take several of the same parent, and then it is the most that one does. */
	static Optional<WorkspaceUse.Mode> of(ParseResult parsed) {
		List<CommandLine> chain = parsed.asCommandLineList();
		CommandSpec last = chain.getLast().getCommandSpec();
		return chain.stream().map(CommandLine::getCommandSpec).filter(spec -> spec.parent() == last.parent())
				.flatMap(spec -> nearest(spec).stream()).max(Comparator.naturalOrder());
	}

	private static Optional<WorkspaceUse.Mode> nearest(CommandSpec command) {
		for (CommandSpec spec = command; spec != null; spec = spec.parent()) {
			Object user = spec.userObject();
			if (user instanceof WorkspaceUse.Varying varying) {
				return Optional.of(varying.use());
			}
			AnnotatedElement element = user instanceof AnnotatedElement method ? method : user == null ? null : user.getClass();
			WorkspaceUse use = element == null ? null : element.getAnnotation(WorkspaceUse.class);
			if (use != null) {
				return Optional.of(use.value());
			}
		}
		return Optional.empty();
	}
}
