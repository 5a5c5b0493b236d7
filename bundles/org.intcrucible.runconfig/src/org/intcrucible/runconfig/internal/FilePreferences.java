package org.intcrucible.runconfig.internal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Properties;

import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.runconfig.RunPreferences;
import org.intcrucible.store.Workspace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Reads the workspace's file again whenever it has changed. What is wrong in it is told once, until it changes again. */
@Component
public final class FilePreferences implements RunPreferences {

	private static final String FILE = "preferences.properties";

	private final Path file;
	private final Logger log;
	private Read last = new Read("never", Preferences.DEFAULT);

	/** @param stamp which state of the file it was */
	private record Read(String stamp, Preferences values) {
	}

	@Activate
	public FilePreferences(@Reference Workspace workspace, @Reference(service = LoggerFactory.class) Logger log) {
		file = workspace.folder().resolve(FILE);
		this.log = log;
	}

	@Override
	public int runsAtOnce() {
		return current().runsAtOnce();
	}

	@Override
	public double warnSeconds() {
		return current().warnSeconds();
	}

	@Override
	public double warnUsd() {
		return current().warnUsd();
	}

	private synchronized Preferences current() {
		String stamp = stamp();
		if (!last.stamp().equals(stamp)) {
			last = new Read(stamp, read());
		}
		return last.values();
	}

	private String stamp() {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey();
		} catch (IOException e) {
			// Reading says why, if there is anything to say.
			return "none";
		}
	}

	private Preferences read() {
		try {
			String text = Files.readString(file);
			Properties properties = new Properties();
			properties.load(new StringReader(text));
			PreferenceReader reader = new PreferenceReader(file.toString(), text, properties);
			Preferences preferences = reader.read();
			tell(reader.problems());
			return preferences;
		} catch (NoSuchFileException e) {
			return Preferences.DEFAULT;
		} catch (IOException | IllegalArgumentException e) {
			tell(List.of(new Problem(ProblemCode.INPUT_OUTPUT, "The preferences cannot be read: " + e.getMessage() + ".",
					"Mend the file, or remove it: every preference has a default.", Place.whole(file.toString()))));
			return Preferences.DEFAULT;
		}
	}

	private void tell(List<Problem> problems) {
		problems.forEach(problem -> log.warn("{}", problem));
	}
}
