package org.intcrucible.runconfig.internal;

import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunRequest;

/** A request out of JSON, where anything may have been left out. */
final class StoredRequest {

	private StoredRequest() {
	}

	/** @param request may be null, and so may its components */
	static Result<RunRequest, Problem> whole(RunRequest request) {
		return request == null || request.mode() == null || request.parameters() == null
				? Result.failure(new Problem(ProblemCode.SYNTAX, "Mode or parameters are missing.", "", Place.whole("JSON")))
				: Result.success(request);
	}
}
