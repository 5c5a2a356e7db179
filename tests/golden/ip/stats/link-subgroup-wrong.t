# The link's group has no parts.
$ ip stats show dev lo group link subgroup foo
$ ip stats show dev lo group link suite foo
$ ip stats show dev lo group link subgroup
