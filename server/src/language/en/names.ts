import { words } from '../../text/words.ts';

/** Common given names. Those that are words, places or products too (Mark my words, Travis CI, Julia, Ruby, May) are left out. */
export const GIVEN_NAMES = words`
  Aaron, Abdul, Abhishek, Adam, Adrian, Adriana, Agnes, Agnieszka, Ahmad, Ahmed, Aisha, Akira, Akshay, Alan
  Albert, Alejandra, Alejandro, Aleksandr, Alessandro, Alex, Alexander, Alexandra, Alexei, Alexis, Alfonso
  Ali, Alice, Alicia, Alina, Alison, Allison, Amanda, Amelia, Amir, Amit, Amy, Ana, Anders, Andre, Andrea
  Andreas, Andrei, Andrew, Andrzej, Andy, Angela, Anil, Anita, Anja, Ankit, Ann, Anna, Anne, Annie, Anthony
  Antoine, Anton, Antonio, Ariana, Arjun, Arnaud, Arthur, Arun, Ashley, Ashok, Asif, Astrid, Audrey, Ayumi
  Aziz
  Barbara, Bartek, Beatrice, Beatriz, Ben, Benjamin, Bernard, Bernd, Beth, Bianca, Bilal, Bill, Bjorn, Bob
  Bogdan, Boris, Brad, Bradley, Brandon, Brenda, Brett, Brian, Bruce, Bruno
  Caleb, Cameron, Camille, Carl, Carla, Carlos, Carmen, Carol, Caroline, Carsten, Catherine, Cecilia
  Chandra, Charles, Charlotte, Chen, Chiara, Chika, Chloe, Chris, Christian, Christina, Christine
  Christopher, Cindy, Claire, Clara, Claudia, Clive, Colin, Connor, Craig, Cristina, Cynthia
  Daiki, Damian, Dan, Dana, Daniel, Daniela, Danielle, Danny, Dara, Darren, Dave, David, Dean, Deborah
  Deepak, Denis, Denise, Dennis, Derek, Diana, Diane, Diego, Dinesh, Dirk, Divya, Dmitri, Dmitry, Dominic
  Dominik, Donald, Donna, Doris, Dorothy, Doug, Douglas, Duncan, Dylan
  Eddie, Eduardo, Edward, Edwin, Eileen, Elaine, Eleanor, Elena, Elif, Elijah, Elizabeth, Ellen, Emil
  Emily, Emma, Emre, Enrico, Eric, Erica, Erik, Erika, Erin, Ernst, Esther, Ethan, Eugene, Eva, Evan, Ewa
  Fabian, Fabio, Farah, Farid, Fatima, Federico, Felix, Fernando, Filip, Fiona, Florian, Frances, Francesca
  Francis, Francisco, Frank, Fred
  Gabriel, Gareth, Gary, Gaurav, Gavin, Gemma, Georg, George, Gerald, Gina, Giovanni, Giulia, Glenn, Gloria
  Goran, Graham, Greg, Gregory, Guillaume, Guillermo, Gunnar, Gustavo
  Hamid, Hannah, Hans, Harold, Harry, Haruka, Haruto, Hasan, Hassan, Heather, Heidi, Helen, Helena, Helga
  Hendrik, Henry, Hideo, Hiro, Hiroshi, Hitoshi, Holger, Howard, Hugh, Hugo, Hussein
  Ian, Ibrahim, Igor, Ilya, Imran, Ines, Ingrid, Irene, Isaac, Isabel, Isabella, Ivan, Ivana
  Jack, Jacob, Jake, Jakub, Jamal, James, Jamie, Jan, Jane, Janet, Janice, Jarek, Jaroslav, Jason, Javier
  Jeff, Jeffrey, Jen, Jennifer, Jenny, Jens, Jeremy, Jerome, Jerry, Jess, Jesse, Jessica, Jill, Jim, Jiri
  Jo, Joan, Joanna, Jochen, Joe, Joel, Johan, Johannes, John, Jon, Jonas, Jonathan, Joost, Jorge, Jose
  Josef, Joseph, Josh, Joshua, Joyce, Juan, Jude, Judith, Judy, Julian, Julie, Jun, Jurgen, Justin
  Kamal, Karen, Karim, Karin, Karl, Katarina, Katarzyna, Kate, Katherine, Kathleen, Kathryn, Katie, Katja
  Katrin, Kavita, Kazuki, Keiko, Keith, Kelly, Ken, Kenji, Kenneth, Kerry, Kevin, Khalid, Kim, Kimberly
  Kirill, Kirsten, Klaus, Krishna, Kristin, Krzysztof, Kumar, Kunal, Kurt, Kyle
  Lakshmi, Lars, Laura, Lauren, Laurence, Leah, Lee, Leila, Lena, Leo, Leon, Leonard, Li, Liam, Linda, Ling
  Lisa, Liz, Lorenzo, Lorraine, Louis, Louise, Luca, Lucas, Lucia, Lucy, Ludmila, Luis, Lukas, Luke
  Magda, Magnus, Makoto, Malik, Manuel, Marcel, Marcin, Marco, Marcus, Marek, Margaret, Maria, Mariam
  Mariana, Marie, Mario, Marion, Marius, Mariusz, Marta, Martha, Martin, Marwan, Mary, Masato, Mateo
  Mathias, Mats, Matt, Matthew, Matthias, Maxim, Maya, Megan, Mehdi, Mehmet, Mei, Melanie, Melissa, Mia
  Michael, Michal, Michelle, Miguel, Mike, Mikhail, Mikko, Mila, Milan, Milica, Ming, Minh, Miriam, Mitsuki
  Mohamed, Mohammed, Mohan, Molly, Mona, Monica, Murali, Mustafa
  Nadia, Nancy, Naoki, Naomi, Natalia, Natalie, Natasha, Nathan, Neha, Neil, Nicholas, Nick, Nicola, Nicole
  Niels, Nigel, Nikhil, Nikita, Niko, Nikolai, Nils, Nina, Nisha, Noah, Nora, Norbert
  Ola, Oleg, Olena, Olga, Oliver, Olivia, Omar, Oscar, Otto, Owen
  Pablo, Pamela, Patrice, Patricia, Patrick, Paul, Paula, Paulo, Pavel, Pedro, Peter, Petra, Phil, Philip
  Phillip, Pierre, Piotr, Pooja, Prakash, Pranav, Prasad, Priya
  Rachel, Rachid, Rafael, Rahul, Raj, Rajesh, Ralph, Ramesh, Ramon, Ravi, Raymond, Rebecca, Renata, Renee
  Ricardo, Richard, Rick, Rob, Robert, Roberto, Rodrigo, Roger, Rohan, Rohit, Roland, Roman, Ron, Ronald
  Rosa, Roxana, Roy, Ruslan, Russell, Ruth, Ryan, Ryota
  Sabine, Sachin, Said, Sakura, Sally, Salma, Sam, Samantha, Samir, Samuel, Sandeep, Sandra, Sanjay, Sara
  Sarah, Satoshi, Scott, Sean, Sebastian, Sergei, Sergey, Sergio, Shane, Sharon, Shaun, Sheila, Shinji
  Shirley, Shreya, Silvia, Simon, Simona, Siobhan, Slawek, Sofia, Sonia, Sonja, Sophia, Sophie, Stacy
  Stefan, Stefano, Stephan, Stephanie, Stephen, Steve, Steven, Stuart, Sunil, Suresh, Susan, Suzanne, Sven
  Svetlana, Sylvia
  Tae, Takashi, Takeshi, Tanya, Tara, Tariq, Tatiana, Ted, Teresa, Terry, Theo, Theresa, Thiago, Thomas
  Thorsten, Tim, Timothy, Tina, Tobias, Todd, Tom, Tomas, Tomasz, Tony, Torsten, Tracy, Trevor, Tuan, Tyler
  Ulrich, Uwe
  Valentina, Valerie, Vanessa, Vera, Veronica, Victor, Victoria, Vijay, Vikram, Viktor, Vincent, Vishal
  Vivek, Vlad, Vladimir
  Walter, Wayne, Wei, Wendy, Werner, Wesley, William, Wojciech, Wolfgang
  Xavier, Xiao
  Yamada, Yan, Yasmin, Ying, Yuki, Yuri, Yusuf, Yuto, Yves, Yvonne
  Zach, Zachary, Zhang, Zoe, Zoltan
`;
