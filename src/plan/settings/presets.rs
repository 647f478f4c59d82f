//! Presets: what a target system usually needs, as a layer below the tenant's own settings.

use std::sync::OnceLock;

use super::layer::Layer;
use super::reader;

/// The targets with a preset, each with its settings. Their source is the public documentation of the systems.
const PRESETS: &[(&str, &str)] = &[
    ("netvisor", include_str!("presets/netvisor.toml")),
    ("mplus-kassa", include_str!("presets/mplus-kassa.toml")),
    ("account-view", include_str!("presets/account-view.toml")),
    ("asperion", include_str!("presets/asperion.toml")),
    ("pepper-shop", include_str!("presets/pepper-shop.toml")),
];

/// The words of the setting `target`: the host itself, and those with a preset.
pub(super) const TARGETS: &[&str] = &["host", "netvisor", "mplus-kassa", "account-view", "asperion", "pepper-shop"];

/// The settings of a target.
pub(super) fn preset(target: &str) -> Option<&'static Layer> {
    static LAYERS: OnceLock<Vec<Layer>> = OnceLock::new();
    let layers = LAYERS.get_or_init(|| PRESETS.iter().map(|(_, text)| reader::read(text).0.common).collect());
    let index = PRESETS.iter().position(|(name, _)| *name == target)?;
    layers.get(index)
}

#[cfg(test)]
mod tests {
    use super::super::{SettingLayer, Settings};
    use super::{PRESETS, TARGETS};

    #[test]
    fn presets_are_right_and_are_targets() {
        for (name, text) in PRESETS {
            assert_eq!(Settings::check(text), [], "{name}");
        }
        let named: Vec<&str> = std::iter::once("host").chain(PRESETS.iter().map(|(name, _)| *name)).collect();
        assert_eq!(named, TARGETS);
    }

    #[test]
    fn tenant_and_source_win_over_the_preset_of_the_target() {
        let employee = |text: &str| {
            let settings = Settings::from_toml(text).unwrap();
            let in_force = settings.in_force("till");
            let found = in_force.into_iter().find(|setting| setting.path == "document.employee");
            (settings.source("till").document_employee, found.map(|setting| setting.layer))
        };
        let layer = |value: &str, layer| (Some(value.to_owned()), Some(layer));
        let preset = "target = 'mplus-kassa'";
        assert_eq!(employee(""), (None, None));
        assert_eq!(employee(preset), layer("999999", SettingLayer::Preset));
        assert_eq!(employee(&format!("{preset}\ndocument.employee = '7'")), layer("7", SettingLayer::Tenant));
        let source = format!("{preset}\ndocument.employee = '7'\n[sources.till]\ndocument.employee = '8'");
        assert_eq!(employee(&source), layer("8", SettingLayer::Source));
        assert_eq!(employee(&format!("[sources.till]\n{preset}")), layer("999999", SettingLayer::Preset));
        assert_eq!(employee(&format!("[sources.other]\n{preset}")), (None, None));
    }
}
