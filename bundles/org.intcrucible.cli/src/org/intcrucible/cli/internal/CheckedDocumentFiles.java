package org.intcrucible.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.intcrucible.cli.DocumentFiles;
import org.intcrucible.document.DocumentReader;
import org.intcrucible.document.ParsedDocument;
import org.intcrucible.engine.ElementError;
import org.intcrucible.engine.ProblemCompiler;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.osgi.service.component.annotations.Component;

/** Lets the engine check what the parser has read, and says where in the file each complaint belongs. */
@Component
public final class CheckedDocumentFiles implements DocumentFiles {

	@Override
	public Result<ParsedDocument, List<Problem>> read(Path file) {
		return DocumentReader.read(file).flatMap(CheckedDocumentFiles::check);
	}

	private static Result<ParsedDocument, List<Problem>> check(ParsedDocument parsed) {
		return ProblemCompiler.compile(parsed.document(), Set.of()).fold(compiled -> Result.success(parsed),
				errors -> Result.failure(errors.stream().map(error -> located(parsed, error)).toList()));
	}

	private static Problem located(ParsedDocument parsed, ElementError error) {
		Place place = parsed.places().of(error.section(), error.elementId(), error.part(), error.error().offset());
		return new Problem(ProblemCode.MEANING, error.error().sentence(), error.error().remedy(), place);
	}
}
