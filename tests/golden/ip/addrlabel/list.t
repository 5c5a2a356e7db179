# The table that the kernel starts with.
$ ip addrlabel
$ ip addrlabel list
$ ip addrl show
$ ip addrlabel lst
