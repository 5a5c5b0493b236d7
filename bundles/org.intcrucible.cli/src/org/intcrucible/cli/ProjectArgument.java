package org.intcrucible.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.formula.Suggestions;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.store.Page;
import org.intcrucible.store.ProjectReader;

/** Finds the project that somebody means: by its title, its id, or a beginning of either that no other one has. */
public final class ProjectArgument {

	private static final int PORTION = 1_000;
	private static final int SHOWN = 8;

	private final ProjectReader projects;
	private final Place place;

	/** @param place what was typed, such as {@code PROJECT} or {@code --project} */
	public ProjectArgument(ProjectReader projects, String place) {
		this.projects = projects;
		this.place = Place.whole(place);
	}

	/** A project that is there; by its whole id also one that is deleted. */
	public Result<Project, Problem> find(String written) {
		Optional<Project> exact = projects.titled(written).or(() -> id(written).flatMap(projects::find));
		return exact.<Result<Project, Problem>>map(Result::success).orElseGet(() -> choose(written, all(projects, false), false));
	}

	/** A project that is deleted. */
	public Result<Project, Problem> findDeleted(String written) {
		return choose(written, all(projects, true), true);
	}

	/** @param deleted whether those that are deleted are wanted, instead of those that are not */
	public static List<Project> all(ProjectReader projects, boolean deleted) {
		List<Project> all = new ArrayList<>();
		Page.Request request = Page.Request.first(PORTION);
		while (true) {
			Page<Project> page = projects.list("", deleted, request);
			all.addAll(page.items());
			if (page.next() == 0) {
				return all;
			}
			request = new Page.Request(page.next(), PORTION);
		}
	}

	private static Optional<ProjectId> id(String written) {
		try {
			return Optional.of(new ProjectId(UUID.fromString(written)));
		} catch (IllegalArgumentException noId) {
			return Optional.empty();
		}
	}

	private Result<Project, Problem> choose(String written, List<Project> all, boolean deleted) {
		List<Project> whole = all.stream().filter(project -> project.title().equalsIgnoreCase(written)
				|| project.id().toString().equalsIgnoreCase(written)).toList();
		List<Project> found = whole.isEmpty() ? all.stream().filter(project -> begins(project, written)).toList() : whole;
		return switch (found.size()) {
			case 0 -> Result.failure(unknown(written, all, deleted));
			case 1 -> Result.success(found.getFirst());
			default -> Result.failure(new Problem(ProblemCode.UNKNOWN, Wording.quoted(written) + " is not one project but "
					+ found.size() + ": " + list(found, ProjectArgument::name) + ".", "Write more of the title, or the id.", place));
		};
	}

	private static boolean begins(Project project, String written) {
		return !written.isBlank() && (project.title().regionMatches(true, 0, written, 0, written.length())
				|| project.id().toString().regionMatches(true, 0, written, 0, written.length()));
	}

	private Problem unknown(String written, List<Project> all, boolean deleted) {
		String what = deleted ? "deleted project" : "project";
		return new Problem(ProblemCode.UNKNOWN, "There is no " + what + " " + Wording.quoted(written) + ".",
				deleted ? known(written, all, "No project is deleted.") : hint(written, all), place);
	}

	private String hint(String written, List<Project> all) {
		boolean gone = all(projects, true).stream().anyMatch(project -> begins(project, written));
		return gone ? "One with this name is deleted; this brings it back: crucible project delete --undo " + Wording.quoted(written) + "."
				: known(written, all, "There is none yet; make one with: crucible project new FILE.md, or --title TITLE.");
	}

	private static String known(String written, List<Project> all, String none) {
		if (all.isEmpty()) {
			return none;
		}
		return Suggestions.nearest(written, all.stream().map(Project::title).toList())
				.map(near -> "Did you mean " + Wording.quoted(near) + "?")
				.orElseGet(() -> "There is " + list(all, project -> Wording.quoted(project.title())) + ".");
	}

	/** Gives {@code "Web shop" (1a2b3c4d)}. */
	private static String name(Project project) {
		return Wording.quoted(project.title()) + " (" + Wording.shortId(project.id()) + ")";
	}

	private static String list(List<Project> some, Function<Project, String> name) {
		String names = some.stream().limit(SHOWN).map(name).collect(Collectors.joining(", "));
		return some.size() > SHOWN ? names + " and " + (some.size() - SHOWN) + " more" : names;
	}
}
