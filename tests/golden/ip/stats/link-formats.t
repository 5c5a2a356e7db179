# Other forms.
$ ip -h stats show dev lo group link
$ ip -o stats show dev lo group link
$ ip -c stats show dev lo group link
$ ip -br stats show dev lo group link
