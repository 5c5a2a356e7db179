#! needs vm
# What is wrong is named.
$ ip tunnel add s1 mode isatap local 10.0.0.1
$ ip tunnel prl
$ ip tunnel prl dev s1
$ ip tunnel prl prl-default x dev s1
$ ip tunnel prl prl-default 10.0.0.9
$ ip tunnel prl what
$ ip tunnel prl prl-default 10.0.0.1 prl-default 10.0.0.2 dev s1
$ ip tunnel 6rd
$ ip tunnel 6rd dev s1
$ ip tunnel 6rd dev s1 6rd-prefix x
$ ip tunnel 6rd dev s1 6rd-relay_prefix x
$ ip tunnel 6rd dev s1 what
$ ip tunnel 6rd 6rd-prefix 2001:db8::/32
$ ip tunnel prl dev nosuch prl-delete 10.0.0.9
$ ip tunnel prl prl-delete 10.0.0.9 dev s1
