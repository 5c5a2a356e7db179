# Preferences that are no number.
$ ip rule add pref
$ ip rule add pref x
$ ip rule add pref -1
$ ip rule add pref 4294967296
$ ip rule show pref x
$ ip rule show pref
