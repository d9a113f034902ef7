import { words } from '../../text/words.ts';

/** Common given names. Those that are words, places or products too (Mark my words, Travis CI, Julia, Ruby, May) are left out. */
export const GIVEN_NAMES = words`
  Aaron, Abdul, Abhishek, Adam, Adrian, Adriana, Agnes, Ahmad, Ahmed, Aisha, Akira, Akshay, Alan, Alejandra
  Alejandro, Aleksandr, Alessandro, Alex, Alexander, Alexandra, Alexei, Alfonso, Ali, Alice, Alicia, Alina
  Amanda, Amir, Amit, Amy, Ana, Anders, Andrea, Andreas, Andrei, Andrew, Andrzej, Angela, Anil, Anita, Anja
  Ankit, Anna, Anne, Anthony, Antoine, Anton, Antonio, Ariana, Arjun, Arnaud, Arthur, Arun, Ashok, Asif, Astrid
  Ayumi, Aziz
  Barbara, Bartek, Beatriz, Ben, Benjamin, Bernard, Bernd, Bianca, Bilal, Bob, Bogdan, Boris, Brad, Brandon
  Brenda, Brian, Bruno
  Camille, Carl, Carla, Carlos, Carmen, Caroline, Carsten, Catherine, Cecilia, Chandra, Charles, Chen, Chiara
  Chika, Chloe, Chris, Christian, Christina, Christopher, Claire, Claudia, Cristina, Cynthia
  Daiki, Damian, Dan, Dana, Daniel, Daniela, Danny, Darren, Dave, David, Deborah, Deepak, Denis, Dennis, Diana
  Diego, Dinesh, Dirk, Divya, Dmitri, Dominic, Dominik, Donald, Dorothy, Doug
  Eduardo, Edward, Edwin, Elena, Elif, Elizabeth, Emil, Emily, Emma, Emre, Enrico, Eric, Erik, Erika, Ernst
  Esther, Eugene, Eva, Evan
  Fabian, Fabio, Farah, Farid, Fatima, Federico, Felix, Fernando, Filip, Florian, Francesca, Francisco, Frank
  Fred
  Gabriel, Gary, Gaurav, Georg, George, Giovanni, Giulia, Gloria, Goran, Greg, Gregory, Guillaume, Guillermo
  Gunnar, Gustavo
  Hamid, Hannah, Hans, Harry, Haruka, Haruto, Hasan, Hassan, Heather, Heidi, Helen, Helena, Helga, Hendrik
  Henry, Hideo, Hiro, Hiroshi, Hitoshi, Holger, Hugo, Hussein
  Ian, Ibrahim, Igor, Ilya, Imran, Ines, Ingrid, Isabel, Isabella, Ivan, Ivana
  Jack, Jacob, Jake, Jakub, Jamal, James, Jan, Jane, Janet, Jarek, Jaroslav, Jason, Javier, Jeff, Jeffrey
  Jennifer, Jens, Jeremy, Jerome, Jessica, Jim, Jiri, Jo, Joan, Joanna, Jochen, Joe, Joel, Johan, Johannes, John
  Jonas, Jonathan, Joost, Jorge, Jose, Josef, Joseph, Josh, Joshua, Juan, Jude, Judith, Julian, Julie, Jun
  Jurgen, Justin
  Kamal, Karen, Karim, Karin, Karl, Katarina, Kate, Katherine, Kathleen, Katja, Katrin, Kavita, Kazuki, Keiko
  Keith, Kelly, Kenji, Kenneth, Kevin, Khalid, Kim, Kirill, Klaus, Krishna, Krzysztof, Kumar, Kunal
  Lakshmi, Lars, Laura, Lauren, Leah, Leila, Lena, Leo, Leon, Li, Liam, Linda, Ling, Lisa, Lorenzo, Lorraine
  Louis, Luca, Lucas, Lucia, Ludmila, Luis, Lukas
  Magda, Magnus, Makoto, Malik, Manuel, Marcel, Marcin, Marco, Marcus, Marek, Margaret, Maria, Mariam, Mariana
  Marie, Mariusz, Marta, Martin, Marwan, Mary, Masato, Mateo, Mathias, Mats, Matt, Matthew, Maxim, Maya, Mehdi
  Mehmet, Mei, Melissa, Mia, Michael, Michal, Michelle, Miguel, Mike, Mikhail, Mikko, Milan, Milica, Ming, Minh
  Miriam, Mitsuki, Mohamed, Mohammed, Mohan, Mona, Monica, Murali, Mustafa
  Nadia, Nancy, Naoki, Naomi, Natalie, Natasha, Nathan, Neha, Nicholas, Nick, Nicole, Niels, Nikhil, Nikita
  Niko, Nikolai, Nils, Nina, Nisha, Noah, Norbert
  Ola, Oleg, Olena, Olga, Oliver, Olivia, Omar, Oscar, Otto
  Pablo, Pamela, Patrice, Patricia, Patrick, Paul, Paula, Paulo, Pavel, Pedro, Peter, Petra, Philip, Pierre
  Piotr, Pooja, Prakash, Pranav, Prasad, Priya
  Rachel, Rachid, Rafael, Rahul, Raj, Rajesh, Ramesh, Ramon, Ravi, Raymond, Rebecca, Renata, Ricardo, Richard
  Robert, Roberto, Roger, Rohan, Rohit, Roland, Roman, Ron, Ronald, Rosa, Roxana, Ruslan, Ryan, Ryota
  Sabine, Sachin, Said, Sakura, Salma, Sam, Samantha, Samir, Samuel, Sandeep, Sandra, Sanjay, Sara, Sarah
  Satoshi, Scott, Sean, Sebastian, Sergei, Sergey, Sergio, Sharon, Shinji, Shreya, Silvia, Simon, Simona
  Siobhan, Slawek, Sofia, Sonja, Stefan, Stefano, Stephan, Stephanie, Stephen, Steve, Steven, Sunil, Suresh
  Susan, Sven, Svetlana
  Tae, Takashi, Takeshi, Tanya, Tariq, Tatiana, Teresa, Thiago, Thomas, Thorsten, Tim, Timothy, Tina, Tobias
  Tom, Tomas, Tomasz, Tony, Torsten, Tuan
  Ulrich, Uwe
  Valentina, Vanessa, Vera, Victor, Victoria, Vijay, Vikram, Viktor, Vincent, Vishal, Vlad, Vladimir
  Wei, Wendy, Werner, William, Wojciech
  Xavier, Xiao
  Yamada, Yan, Yasmin, Yuki, Yuri, Yusuf, Yuto, Yves
  Zhang, Zoe, Zoltan
`;
