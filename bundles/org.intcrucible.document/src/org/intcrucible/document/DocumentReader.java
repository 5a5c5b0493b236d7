package org.intcrucible.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.intcrucible.document.internal.Decimal;
import org.intcrucible.document.internal.Decoder;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;

/** Files to documents. The file's path, as given, is the source in all places. */
public final class DocumentReader {

	private DocumentReader() {
	}

	/**
	 * Reads and parses a file.
	 *
	 * @return the document; or why the file cannot be read (INPUT_OUTPUT, LIMIT), or what is wrong with its text
	 */
	public static Result<ParsedDocument, List<Problem>> read(Path file) {
		return readText(file).flatMap(text -> DocumentParser.parse(file.toString(), text));
	}

	/**
	 * Reads a file's text, which need not be a problem document.
	 *
	 * @return the text without changes; or why it cannot be read: no regular file or unreadable (INPUT_OUTPUT), larger
	 *         than {@link DocumentLimits#MAX_SIZE} or not UTF-8 (LIMIT, with the place of the first wrong byte)
	 */
	public static Result<String, List<Problem>> readText(Path file) {
		if (Files.notExists(file)) {
			return failure(file, ProblemCode.INPUT_OUTPUT, "There is no such file.", "Check the path.");
		}
		if (Files.isDirectory(file)) {
			return failure(file, ProblemCode.INPUT_OUTPUT, "This is a directory.", "Name a file in it.");
		}
		if (!Files.isRegularFile(file)) {
			return failure(file, ProblemCode.INPUT_OUTPUT, "This is no regular file.", "Copy its content to one.");
		}
		if (!Files.isReadable(file)) {
			return failure(file, ProblemCode.INPUT_OUTPUT, "The file may not be read.", "Ask its owner for the right.");
		}
		try {
			if (Files.size(file) > DocumentLimits.MAX_SIZE) {
				return tooLarge(file);
			}
			return read(file, DocumentLimits.MAX_SIZE);
		} catch (IOException e) {
			return failure(file, ProblemCode.INPUT_OUTPUT, "The file cannot be read: " + e.getMessage() + ".", "");
		}
	}

	private static Result<String, List<Problem>> read(Path file, int limit) throws IOException {
		try (InputStream stream = Files.newInputStream(file)) {
			// A file that grows while it is read, or one whose size the system does not know, ends here.
			byte[] bytes = stream.readNBytes(limit + 1);
			return bytes.length > limit ? tooLarge(file) : Decoder.utf8(file.toString(), bytes);
		}
	}

	private static Result<String, List<Problem>> tooLarge(Path file) {
		return failure(file, ProblemCode.LIMIT,
				"The file is larger than " + Decimal.format(DocumentLimits.MAX_SIZE) + " bytes.",
				"Keep data out of the document.");
	}

	private static Result<String, List<Problem>> failure(Path file, ProblemCode code, String sentence, String remedy) {
		return Result.failure(List.of(new Problem(code, sentence, remedy, Place.whole(file.toString()))));
	}
}
