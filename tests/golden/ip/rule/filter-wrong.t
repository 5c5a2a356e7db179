# A word that is no filter is a prefix.
$ ip rule show x
$ ip rule show help
$ ip rule show protocol x
$ ip rule show tun_id x
$ ip rule show sport x
$ ip rule show from
$ ip rule show to x
$ ip rule list foo bar
