package org.intcrucible.tests.product;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Makes bundles that attack the product, and the list of bundles that starts them with it. */
final class AttackBundles {

	private static final Path SOURCES = Path.of("src/test/resources/attack/src/attack");

	private final Path folder;
	private final Path classes;
	private final List<String> first = new ArrayList<>();
	private final List<String> last = new ArrayList<>();

	/** @param folder where bundles are made */
	AttackBundles(Path folder) throws IOException {
		this.folder = folder;
		classes = compile(Files.createDirectories(folder.resolve("classes")));
	}

	private static Path compile(Path target) throws IOException {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		StringWriter messages = new StringWriter();
		try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
				Stream<Path> sources = Files.list(SOURCES)) {
			if (!compiler.getTask(messages, files, null, List.of("-cp", product(), "-d", target.toString()), null,
					files.getJavaFileObjectsFromPaths(sources.toList())).call()) {
				throw new IllegalStateException(messages.toString());
			}
		}
		return target;
	}

	/** The framework, and what is there for plug-ins. */
	private static String product() throws IOException {
		try (Stream<Path> jars = Files.list(Installation.product().resolve("plugins"))) {
			return jars.filter(jar -> jar.getFileName().toString().matches("(org\\.eclipse\\.osgi|org\\.intcrucible\\.(model|stage|run))_.*"))
					.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
		}
	}

	/** Starts a bundle at a start level before those of the product that it could disturb; it stands before them in the list. */
	void early(int level, String name, String version, Map<String, String> headers) throws IOException {
		first.add(line(jar(name.split(";")[0] + "_" + version, name, version, headers), name, version, level));
	}

	/** Starts a bundle when all of the product is there. */
	void late(String name, String version, Map<String, String> headers) throws IOException {
		last.add(line(jar(name.split(";")[0] + "_" + version, name, version, headers), name, version, 5));
	}

	private static String line(Path jar, String name, String version, int level) {
		return name.split(";")[0] + "," + version + "," + jar.toUri() + "," + level + ",true";
	}

	/** Makes a bundle with all classes of the attack, and starts it nowhere. */
	Path jar(String file, String name, String version, Map<String, String> headers) throws IOException {
		Manifest manifest = new Manifest();
		Attributes main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		main.putValue("Bundle-ManifestVersion", "2");
		main.putValue("Bundle-SymbolicName", name);
		main.putValue("Bundle-Version", version);
		headers.forEach(main::putValue);
		Path jar = folder.resolve(file + ".jar");
		try (OutputStream bytes = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(bytes, manifest);
				Stream<Path> compiled = Files.walk(classes)) {
			for (Path type : compiled.filter(Files::isRegularFile).toList()) {
				entries.putNextEntry(new ZipEntry(classes.relativize(type).toString().replace('\\', '/')));
				Files.copy(type, entries);
				entries.closeEntry();
			}
		}
		return jar;
	}

	/** Makes a jar with nothing but a model of the window in it. */
	static void model(Path jar, String name, String text) throws IOException {
		try (OutputStream bytes = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(bytes)) {
			entries.putNextEntry(new ZipEntry(name));
			entries.write(text.getBytes(StandardCharsets.UTF_8));
			entries.closeEntry();
		}
	}

	/** The product's list with the attacks around it. */
	Path list() throws IOException {
		return list("bundles.info", "");
	}

	/** The same without one bundle of the product. */
	Path listWithout(String bundle) throws IOException {
		return list("bundles-without-" + bundle + ".info", bundle);
	}

	private Path list(String file, String leftOut) throws IOException {
		List<String> lines = new ArrayList<>(List.of("#encoding=UTF-8", "#version=1"));
		lines.addAll(first);
		Files.readAllLines(Installation.product().resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info")).stream()
				.filter(line -> !line.startsWith("#") && !line.startsWith(leftOut + ",")).forEach(lines::add);
		lines.addAll(last);
		return Files.write(folder.resolve(file), lines);
	}
}
