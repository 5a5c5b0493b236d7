package org.intcrucible.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A plug-in that is compiled while it is measured, as somebody else's would come.
 *
 * @param name      symbolic name
 * @param activator the class that begins with it
 * @param imports   the header of that name
 * @param sources   files of Java
 * @param files     what goes into it as it is
 */
record PluginJar(String name, String activator, String imports, List<Path> sources, List<Path> files) {

	/** @param seen the jars of the product that it is compiled against */
	Path write(Path folder, List<Path> seen) throws IOException {
		Path classes = Files.createDirectories(folder.resolve(name));
		StringWriter messages = new StringWriter();
		try (StandardJavaFileManager manager = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
			String path = seen.stream().map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator));
			boolean compiled = ToolProvider.getSystemJavaCompiler().getTask(messages, manager, null,
					List.of("-proc:none", "-cp", path, "-d", classes.toString()), null, manager.getJavaFileObjectsFromPaths(sources)).call();
			if (!compiled) {
				throw new IllegalStateException(messages.toString());
			}
		}
		for (Path file : files) {
			Files.copy(file, classes.resolve(file.getFileName().toString()));
		}
		Path jar = folder.resolve(name + ".jar");
		try (OutputStream bytes = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(bytes, manifest());
				Stream<Path> made = Files.walk(classes)) {
			for (Path file : made.filter(Files::isRegularFile).toList()) {
				entries.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
				Files.copy(file, entries);
				entries.closeEntry();
			}
		}
		return jar;
	}

	private Manifest manifest() {
		Manifest manifest = new Manifest();
		Attributes main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		main.putValue("Bundle-ManifestVersion", "2");
		main.putValue("Bundle-SymbolicName", name + ";singleton:=true");
		main.putValue("Bundle-Version", "1.0.0");
		main.putValue("Bundle-Activator", activator);
		main.putValue("Import-Package", imports);
		return manifest;
	}
}
