# Words that are no flags.
$ ip addr show -foo
$ ip addr show -
$ ip addr show --
$ ip addr show -permanent
$ ip addr show -primary
$ ip addr show -dynamic
$ ip addr show -secondary
$ ip addr show hom
$ ip addr show dep
