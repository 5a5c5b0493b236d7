package org.intcrucible.runconfig.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.intcrucible.model.ProjectId;
import org.intcrucible.store.RunSetups;

/** Setups in memory. */
final class KnownSetups implements RunSetups {

	private final Map<ProjectId, String> drafts = new HashMap<>();
	private final Map<String, String> presets = new TreeMap<>();

	@Override
	public Optional<String> draft(ProjectId project) {
		return Optional.ofNullable(drafts.get(project));
	}

	@Override
	public void saveDraft(ProjectId project, String content) {
		drafts.put(project, content);
	}

	@Override
	public void dropDraft(ProjectId project) {
		drafts.remove(project);
	}

	@Override
	public Map<String, String> presets() {
		return new TreeMap<>(presets);
	}

	@Override
	public void savePreset(String name, String content) {
		presets.put(name, content);
	}

	@Override
	public boolean dropPreset(String name) {
		return presets.remove(name) != null;
	}
}
