package org.intcrucible.runconfig.internal;

import java.util.List;
import java.util.function.Function;

import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.runconfig.PriorRuns;
import org.intcrucible.runconfig.RunDraft;
import org.osgi.service.component.annotations.Component;

/** Takes over the configuration of a run and its conversation; nobody has advised what follows. */
@Component
public final class ParentDrafts implements PriorRuns {

	@Override
	public Result<RunDraft, List<Problem>> repeat(Run run) {
		return draft(Parents.repeatable(run), RunLinks.Repeated::new);
	}

	@Override
	public Result<RunDraft, List<Problem>> resume(Run run) {
		return draft(Parents.resumable(run), RunLinks.Resumed::new);
	}

	private static Result<RunDraft, List<Problem>> draft(Result<Run, Problem> parent, Function<RunId, RunLinks.Source> source) {
		return parent.fold(run -> Result.success(new RunDraft(run.authorisation().request(),
				new RunLinks(new RunLinks.Unadvised(), run.authorisation().links().talk(), source.apply(run.id())))),
				refused -> Result.failure(List.of(refused)));
	}
}
