UPDATE `Property` SET `Value` = 'WIX_DOWNGRADE_DETECTED;WIX_UPGRADE_DETECTED;VAULT;AUTOSTART;NO_SHORTCUT;SAIDVAULT;SAIDAUTOSTART;SAIDNOSHORTCUT;WINDOWSBUILD' WHERE `Property` = 'SecureCustomProperties'
UPDATE `Component` SET `Condition` = 'NO_SHORTCUT <> "1"' WHERE `Component` = 'MenuShortcut'
UPDATE `Component` SET `Attributes` = 276 WHERE `Component` = 'Data'
INSERT INTO `CustomAction` (`Action`, `Type`, `Source`, `Target`) VALUES ('KeepVault', 51, 'VAULT', '[SAIDVAULT]')
INSERT INTO `CustomAction` (`Action`, `Type`, `Source`, `Target`) VALUES ('KeepAutostart', 51, 'AUTOSTART', '[SAIDAUTOSTART]')
INSERT INTO `CustomAction` (`Action`, `Type`, `Source`, `Target`) VALUES ('KeepNoShortcut', 51, 'NO_SHORTCUT', '[SAIDNOSHORTCUT]')
INSERT INTO `CustomAction` (`Action`, `Type`, `Source`, `Target`) VALUES ('ChooseVault', 51, 'VAULT', '[CommonAppDataFolder]Scrim\vault')
INSERT INTO `CustomAction` (`Action`, `Type`, `Source`, `Target`) VALUES ('SayWhere', 51, 'ARPCOMMENTS', 'The vault stays when Scrim is removed: [VAULT]')
INSERT INTO `InstallUISequence` (`Action`, `Condition`, `Sequence`) VALUES ('KeepVault', 'NOT VAULT AND SAIDVAULT', 61)
INSERT INTO `InstallExecuteSequence` (`Action`, `Condition`, `Sequence`) VALUES ('KeepVault', 'NOT VAULT AND SAIDVAULT', 61)
INSERT INTO `InstallExecuteSequence` (`Action`, `Condition`, `Sequence`) VALUES ('KeepAutostart', 'NOT AUTOSTART AND SAIDAUTOSTART', 62)
INSERT INTO `InstallExecuteSequence` (`Action`, `Condition`, `Sequence`) VALUES ('KeepNoShortcut', 'NOT NO_SHORTCUT AND SAIDNOSHORTCUT', 63)
INSERT INTO `InstallExecuteSequence` (`Action`, `Condition`, `Sequence`) VALUES ('ChooseVault', 'NOT VAULT', 64)
INSERT INTO `InstallExecuteSequence` (`Action`, `Condition`, `Sequence`) VALUES ('SayWhere', '', 65)
