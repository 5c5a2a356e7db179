# Types that are none.
$ ip mrule add foo
$ ip mrule add type
$ ip mrule add goto 1 pref 5
$ ip mrule add goto x
