# Names an interface cannot have.
$ ip mrule add iif a/b
$ ip mrule add oif ''
$ ip mrule add dev
