package org.intcrucible.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.store.Page;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunFilter;
import org.intcrucible.store.RunReader;

/**
 * Finds the run that somebody means: by {@code R-015} or {@code 15} where one project alone has a run of this number, by
 * its id, or by a beginning of the id that no other one has.
 */
public final class RunArgument {

	private static final Pattern NUMBER = Pattern.compile("(?i)(?:r-?)?0*([1-9][0-9]{0,8})");
	private static final int PORTION = 1_000;
	private static final int SHOWN = 8;

	private final RunReader runs;
	private final ProjectReader projects;
	private final Place place;

	public RunArgument(RunReader runs, ProjectReader projects) {
		this(runs, projects, "RUN");
	}

	/** @param place what was typed, such as {@code --run} */
	public RunArgument(RunReader runs, ProjectReader projects, String place) {
		this.runs = runs;
		this.projects = projects;
		this.place = Place.whole(place);
	}

	/** @param project as it was typed; empty to look in all projects */
	public Result<Run, Problem> find(String written, String project) {
		return project.isEmpty() ? find(written, Optional.empty())
				: new ProjectArgument(projects, "--project").find(project).flatMap(found -> find(written, Optional.of(found)));
	}

	private Result<Run, Problem> find(String written, Optional<Project> project) {
		Predicate<Run> inside = run -> project.isEmpty() || run.authorisation().project().equals(project.get().id());
		Optional<Run> exact = id(written).flatMap(runs::find).filter(inside);
		if (exact.isPresent()) {
			return Result.success(exact.get());
		}
		List<Run> numbered = numbered(written, project);
		List<Run> found = numbered.isEmpty() ? beginning(written, filter(project)) : numbered;
		return switch (found.size()) {
			case 0 -> Result.failure(unknown(written, project));
			case 1 -> Result.success(found.getFirst());
			default -> Result.failure(new Problem(ProblemCode.UNKNOWN, "\"" + written + "\" is not one run but " + found.size() + ": "
					+ list(found) + ".", "Write the id, or add --project.", place));
		};
	}

	private static Optional<RunId> id(String written) {
		try {
			return Optional.of(new RunId(UUID.fromString(written)));
		} catch (IllegalArgumentException noId) {
			return Optional.empty();
		}
	}

	/** Those of projects that are there go before those of deleted ones. */
	private List<Run> numbered(String written, Optional<Project> project) {
		Matcher matcher = NUMBER.matcher(written);
		if (!matcher.matches()) {
			return List.of();
		}
		int number = Integer.parseInt(matcher.group(1));
		Function<Project, Stream<Run>> numbered = one -> runs.numbered(one.id(), number).stream();
		if (project.isPresent()) {
			return numbered.apply(project.get()).toList();
		}
		List<Run> found = ProjectArgument.all(projects, false).stream().flatMap(numbered).toList();
		return found.isEmpty() ? ProjectArgument.all(projects, true).stream().flatMap(numbered).toList() : found;
	}

	private static RunFilter filter(Optional<Project> project) {
		return project.map(Project::id).map(RunFilter::of).orElse(RunFilter.ALL);
	}

	private List<Run> beginning(String written, RunFilter filter) {
		List<Run> found = new ArrayList<>();
		Page.Request request = Page.Request.first(PORTION);
		while (!written.isBlank()) {
			Page<Run> page = runs.list(filter, request);
			page.items().stream().filter(run -> run.id().toString().regionMatches(true, 0, written, 0, written.length()))
					.forEach(found::add);
			if (page.next() == 0) {
				return found;
			}
			request = new Page.Request(page.next(), PORTION);
		}
		return found;
	}

	private Problem unknown(String written, Optional<Project> project) {
		List<Run> newest = runs.list(filter(project), Page.Request.first(SHOWN)).items();
		String where = project.map(one -> " of " + Wording.quoted(one.title())).orElse("");
		return new Problem(ProblemCode.UNKNOWN, "There is no run \"" + written + "\"" + where + ".",
				newest.isEmpty() ? "There is none yet; this makes one: crucible run FILE.md."
						: "The newest " + (newest.size() == 1 ? "is " : "are ") + list(newest) + ".", place);
	}

	private String list(List<Run> some) {
		String names = some.stream().limit(SHOWN).map(this::name).collect(Collectors.joining(", "));
		return some.size() > SHOWN ? names + " and " + (some.size() - SHOWN) + " more" : names;
	}

	private String name(Run run) {
		ProjectId project = run.authorisation().project();
		String title = projects.find(project).map(Project::title).orElseGet(project::toString);
		return run.name() + " of " + Wording.quoted(title) + " (" + Wording.shortId(run.id()) + ")";
	}
}
