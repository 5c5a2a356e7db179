# Several in one run.
$ sh -c 'printf "addrlabel add prefix fd00::/8 label 7\naddrlabel add prefix fd00::/8 label 7\naddrlabel flush\n" | ip -b -'
$ ip addrlabel
$ sh -c 'printf "addrlabel foo\naddrlabel flush\n" | ip -force -b -'
