# Preferences that are none.
$ ip mrule add pref x
$ ip mrule add pref
$ ip mrule show pref -1
