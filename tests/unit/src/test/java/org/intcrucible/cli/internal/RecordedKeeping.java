package org.intcrucible.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.store.Author;
import org.intcrucible.store.ProjectArchives;
import org.intcrucible.store.StoreFinding;
import org.intcrucible.store.StoreKeeper;

/** Writes down what it is asked for, and answers what a test has laid out. */
public final class RecordedKeeping implements StoreKeeper, ProjectArchives {

	public final List<String> asked = new ArrayList<>();
	public final List<Project> removable = new ArrayList<>();
	public Path replaced = Path.of("nowhere");
	public final List<StoreFinding> findings = new ArrayList<>();
	public Result<Project, Problem> archive =
			Result.failure(new Problem(ProblemCode.SYNTAX, "This is no archive.", "Export it anew.", Place.whole("shop.zip")));

	@Override
	public Result<Path, Problem> backup(Path file) {
		asked.add("backup " + file);
		return Result.success(file);
	}

	@Override
	public Result<Path, Problem> restore(Path file) {
		asked.add("restore " + file);
		return Result.success(replaced);
	}

	@Override
	public List<Project> removable() {
		return removable;
	}

	@Override
	public List<Project> compact(Author by) {
		asked.add("compact as " + by.actor());
		return removable;
	}

	@Override
	public List<StoreFinding> examine() {
		return findings;
	}

	@Override
	public Result<Path, Problem> export(ProjectId project, Path file) {
		asked.add("export " + project + " " + file);
		return Result.success(file);
	}

	@Override
	public Result<Project, Problem> read(Path file, Author by) {
		asked.add("read " + file);
		return archive;
	}
}
